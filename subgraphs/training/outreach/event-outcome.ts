import type { OutreachEvent } from './entities/outreach-event';

/** What a client is told of an event after a change; its repetition is told the same. */
export type EventOutcome = Pick<OutreachEvent, 'id' | 'state' | 'version'>;
