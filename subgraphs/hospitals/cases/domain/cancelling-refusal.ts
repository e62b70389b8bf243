import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { CaseState } from '../../resolver-types.generated';
import type { CaseReason } from '../reasons';
import { caseArrows } from './case-arrows';

/** Why an operation is cancelled no more: once anaesthesia has begun it is done, however short. */
export function cancellingRefusal(
  state: CaseState,
  anaesthesiaStartedAt: Date | null,
): Refusal<CaseReason> | null {
  const refusal = transitionRefusal(caseArrows, state, 'CANCELLED');
  if (refusal) return refusal;
  return anaesthesiaStartedAt === null ? null : { reason: 'ANAESTHESIA_STARTED' };
}
