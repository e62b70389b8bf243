import { addDays } from '../domain/add-days';
import { endOfDay } from '../domain/end-of-day';

/** The days of a slice, and the instants at which the first begins and the last is over in Beijing. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export const periodOf = (from: string, to: string): Period => ({
  from,
  to,
  startsAt: endOfDay(addDays(from, -1)),
  endsAt: endOfDay(addDays(to, -1)),
});
