import type { TeachingSession } from './entities/teaching-session';

/** What a client is told of a session after a change; its repetition is told the same. */
export type SessionOutcome = Pick<TeachingSession, 'id' | 'trainees' | 'version'>;
