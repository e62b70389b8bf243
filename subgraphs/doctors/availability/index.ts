import { CalendarDay } from './entities/calendar-day';
import { TravelTime } from './entities/travel-time';

/** When doctors can be booked where: computed from the facts every time, and stored nowhere. */
export const availability = {
  entities: [CalendarDay, TravelTime],
  appendOnly: ['calendar_days', 'travel_times'],
};
