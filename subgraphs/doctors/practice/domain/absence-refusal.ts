import type { Refusal } from '../../../../platform/refusal';
import { leavePolicy } from './leave-policy';
import type { PracticeReason } from '../reasons';

interface Time {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface Absence extends Time {
  /** The doctor's other absences, until they end or were cancelled. */
  readonly others: readonly (Time & { readonly id: string })[];
}

/** Why an absence cannot be recorded so. */
export function absenceRefusal(absence: Absence): Refusal<PracticeReason> | null {
  const { startsAt, endsAt, others } = absence;
  const days = leavePolicy.longestDays;
  if (endsAt.getTime() - startsAt.getTime() > days * 86_400_000) {
    return { reason: 'LEAVE_TOO_LONG', details: { days } };
  }
  const other = others.find((each) => each.startsAt < endsAt && startsAt < each.endsAt);
  return other ? { reason: 'LEAVE_OVERLAPS', details: { leave: other.id } } : null;
}
