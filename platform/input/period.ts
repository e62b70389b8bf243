import { badInput } from '../errors';

/** A half-open period `[from, to)` of days or instants; it may have no end, but never ends before it begins. */
export function period<Moment extends string | Date>(
  from: Moment,
  to: Moment | null | undefined,
): { readonly from: Moment; readonly to: Moment | null } {
  if (to !== null && to !== undefined && to <= from) {
    throw badInput('PERIOD_REVERSED', 'to: must be after from.', { from, to });
  }
  return { from, to: to ?? null };
}
