import { AvailabilityChange } from './entities/availability-change';
import { BookingChange } from './entities/booking-change';
import { FeedCounter } from './entities/feed-counter';
import { FeedState } from './entities/feed-state';

/** How hospitals keep a copy of what concerns them. */
export const feed = {
  entities: [AvailabilityChange, BookingChange, FeedCounter, FeedState],
};
