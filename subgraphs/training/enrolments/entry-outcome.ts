import type { LogbookEntry } from './entities/logbook-entry';

/** What a client is told of an entry after a change; its repetition is told the same. */
export type EntryOutcome = Pick<LogbookEntry, 'id' | 'state' | 'version'>;
