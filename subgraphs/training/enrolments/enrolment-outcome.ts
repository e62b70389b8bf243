import type { Enrolment } from './entities/enrolment';

/** What a client is told of an enrolment after a change; its repetition is told the same. */
export type EnrolmentOutcome = Pick<Enrolment, 'id' | 'state' | 'version'>;
