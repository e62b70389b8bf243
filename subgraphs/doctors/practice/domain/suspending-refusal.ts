import type { Refusal } from '../../../../platform/refusal';
import type { PracticeReason } from '../reasons';

interface Time {
  readonly from: Date;
  readonly to: Date | null;
}

export interface Suspending extends Time {
  /** Whether the doctor works in the group, or under the agreement, at all. */
  readonly isRelated: boolean;
  /** Suspensions of the same doctor and subject, until they end or were lifted. */
  readonly others: readonly (Time & { readonly id: string })[];
  readonly now: Date;
}

/** Why a doctor cannot be suspended so: what has happened has happened, and one suspension is enough. */
export function suspendingRefusal(suspending: Suspending): Refusal<PracticeReason> | null {
  const { from, to, isRelated, others, now } = suspending;
  if (from < now) return { reason: 'SUSPENSION_IN_PAST', details: { from } };
  if (!isRelated) return { reason: 'SUSPENSION_UNRELATED' };
  const other = others.find(
    (each) => (to === null || each.from < to) && (each.to === null || from < each.to),
  );
  return other ? { reason: 'SUSPENDED_ALREADY', details: { suspension: other.id } } : null;
}
