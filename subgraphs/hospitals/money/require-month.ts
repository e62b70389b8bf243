import { badInput } from '../../../platform/errors';
import { monthOf } from '../domain/month-of';

/** A month, named by its first day. */
export function requireMonth(month: string): string {
  if (monthOf(month) === month) return month;
  throw badInput('NOT_A_MONTH', 'month: is named by its first day.', { month });
}
