import type { MutationResolvers } from '../../resolver-types.generated';
import { calendarDaysOf } from '../calendar-days';
import { recordHolidayNotice } from '../commands/record-holiday-notice';
import { setCalendarDays } from '../commands/set-calendar-days';
import { setTravelTime } from '../commands/set-travel-time';
import { noticeOf } from '../notice-of';

export const Mutation: MutationResolvers = {
  async setCalendarDays(_parent, { input }, context) {
    const dates = await context.act('setCalendarDays', input, (work) =>
      setCalendarDays(work, input),
    );
    return calendarDaysOf(context.everything, input.site, dates);
  },
  async recordHolidayNotice(_parent, { input }, context) {
    const { year } = await context.act('recordHolidayNotice', input, (work) =>
      recordHolidayNotice(work, input),
    );
    return noticeOf(context.everything, year);
  },
  setTravelTime: (_parent, { input }, context) =>
    context.act('setTravelTime', input, (work) => setTravelTime(work, input)),
};
