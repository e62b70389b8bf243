import { noClient, rowRules } from '../../../platform/access/row-rules';
import { AvailabilityChange } from './entities/availability-change';
import { BookingChange } from './entities/booking-change';
import { FeedCounter } from './entities/feed-counter';
import { FeedState } from './entities/feed-state';

/** The logs name everybody; what a client is told of them is computed for that client. */
export const feedRowRules = rowRules(
  [AvailabilityChange, noClient],
  [BookingChange, noClient],
  [FeedCounter, noClient],
  [FeedState, noClient],
);
