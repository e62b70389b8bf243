import type { OfferedSession } from './entities/offered-session';

/** What a client is told of a block after a change; its repetition is told the same. */
export type SessionOutcome = Pick<OfferedSession, 'id' | 'state' | 'version'>;
