import type { Institution } from './entities/institution';

/** What a client is told of an institution after a change; its repetition is told the same. */
export type InstitutionOutcome = Pick<Institution, 'id' | 'version'>;
