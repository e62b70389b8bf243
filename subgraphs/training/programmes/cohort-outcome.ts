import type { Cohort } from './entities/cohort';

/** What a client is told of a cohort after a change; its repetition is told the same. */
export type CohortOutcome = Pick<Cohort, 'id' | 'version'>;
