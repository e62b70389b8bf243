import type { QueryResolvers } from '../../resolver-types.generated';
import { calendarDays } from '../calendar-days';
import { explain } from '../explain';
import { waysBetween } from '../ways-between';

export const Query: QueryResolvers = {
  availability: (_parent, args, { availability }) => availability.page(args),
  explainAvailability: (_parent, { input }, { everything, viewer, now }) =>
    explain(everything, viewer, input, now),
  workCalendar: (_parent, { site, from, to }, { everything }) =>
    calendarDays(everything, site ?? null, from, to),
  travelTimes: (_parent, { sites }, { everything }) => waysBetween(everything, sites),
};
