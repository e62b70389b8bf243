import { CalendarDay } from './entities/calendar-day';
import { TravelTime } from './entities/travel-time';
import { availabilityReasons } from './reasons';
import * as answers from './resolvers/availability';
import * as parents from './resolvers/parents';
import { Query } from './resolvers/query';

/** When doctors can be booked where: computed from the facts every time, and stored nowhere. */
export const availability = {
  entities: [CalendarDay, TravelTime],
  reasons: availabilityReasons,
  appendOnly: ['calendar_days', 'travel_times'],
  resolvers: { Query, ...answers, ...parents },
};
