import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { appealUntil } from '../../domain/appeal-until';
import type { MembershipMeasureState } from '../../resolver-types.generated';
import type { MembershipReason } from '../reasons';
import { measureArrows } from './measure-arrows';

export interface Appealing {
  readonly state: MembershipMeasureState;
  readonly decidedAt: Date | null;
  readonly appealedAt: Date | null;
  readonly now: Date;
}

/** Why a member cannot appeal any more, or not yet: once, within 30 days of the decision. */
export function appealingRefusal(appealing: Appealing): Refusal<MembershipReason> | null {
  const { state, decidedAt, appealedAt, now } = appealing;
  const refusal = transitionRefusal(measureArrows, state, 'OVERTURNED');
  if (refusal) return refusal;
  if (appealedAt) return { reason: 'ALREADY_APPEALED' };
  const until = appealUntil(decidedAt);
  if (!until || until <= now) return { reason: 'APPEAL_TOO_LATE', details: { until } };
  return null;
}
