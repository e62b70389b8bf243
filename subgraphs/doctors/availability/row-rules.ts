import { everybody, rowRules } from '../../../platform/access/row-rules';
import { CalendarDay } from './entities/calendar-day';
import { CalendarNotice } from './entities/calendar-notice';
import { TravelTime } from './entities/travel-time';

/** Which days are worked where, and how far it is, is no secret. */
export const availabilityRowRules = rowRules(
  [CalendarDay, everybody],
  [CalendarNotice, everybody],
  [TravelTime, everybody],
);
