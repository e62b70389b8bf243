import { CalendarDay } from './entities/calendar-day';
import { CalendarNotice } from './entities/calendar-notice';
import { TravelTime } from './entities/travel-time';
import { blockingReasons } from './blocking-reasons';
import { availabilityReasons } from './reasons';
import * as answers from './resolvers/availability';
import * as parents from './resolvers/parents';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';

/** When doctors can be booked where: computed from the facts every time, and stored nowhere. */
export const availability = {
  entities: [CalendarDay, CalendarNotice, TravelTime],
  reasons: { ...availabilityReasons, ...blockingReasons },
  appendOnly: ['calendar_days', 'calendar_notices', 'travel_times'],
  resolvers: { Query, Mutation, ...answers, ...parents },
};
