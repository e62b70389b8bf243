import type { Programme } from './entities/programme';

/** What a client is told of a programme after a change; its repetition is told the same. */
export type ProgrammeOutcome = Pick<Programme, 'id' | 'state' | 'version'>;
