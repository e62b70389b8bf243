import { where, type Condition } from '../../../platform/reading/condition';

const booked = `EXISTS (SELECT 1 FROM session_bookings taken
                        WHERE taken.session_id = t.id AND taken.takes_block)`;

/** Blocks that are still to be had, or those in which something is or was booked. */
export const unusedCondition = (unused: boolean, now: Date): Condition =>
  unused ? where(`t.state = 'OFFERED' AND t.ends_at > ? AND NOT ${booked}`, now) : where(booked);
