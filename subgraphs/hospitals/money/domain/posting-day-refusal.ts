import type { Refusal } from '../../../../platform/refusal';
import type { MoneyReason } from '../reasons';

export interface PostingDay {
  readonly serviceOn: string;
  readonly settledOn: string;
  readonly today: string;
  /** Whether the month of the posting is closed. */
  readonly closed: boolean;
}

/** Why nothing can be posted on a day. */
export function postingDayRefusal(day: PostingDay): Refusal<MoneyReason> | null {
  const { serviceOn, settledOn, today, closed } = day;
  if (settledOn > today) return { reason: 'POSTED_IN_FUTURE', details: { settledOn, today } };
  if (settledOn < serviceOn) {
    return { reason: 'POSTED_BEFORE_SERVICE', details: { settledOn, serviceOn } };
  }
  return closed ? { reason: 'MONTH_CLOSED', details: { month: settledOn.slice(0, 7) } } : null;
}
