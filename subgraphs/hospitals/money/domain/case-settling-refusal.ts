import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { caseArrows } from '../../cases/domain/case-arrows';
import type {
  CaseState,
  CooperationMode,
  FeeUnit,
  HospitalOwnership,
  PaymentChannel,
} from '../../resolver-types.generated';
import type { MoneyReason } from '../reasons';
import { sharingRefusal } from './sharing-refusal';

export interface CaseSettling {
  readonly state: CaseState;
  readonly mode: CooperationMode;
  readonly ownership: HospitalOwnership | null;
  /** In force on the day of the case; null: none. */
  readonly terms: { readonly channel: PaymentChannel; readonly feeUnit: FeeUnit | null } | null;
  readonly itemsBilled: number;
}

/** Why a case is not settled by itself. */
export function caseSettlingRefusal(settling: CaseSettling): Refusal<MoneyReason> | null {
  const { state, mode, ownership, terms, itemsBilled } = settling;
  const refusal = transitionRefusal(caseArrows, state, 'SETTLED');
  if (refusal) return refusal;
  if (terms === null) return { reason: 'NO_TERMS_ON_DAY' };
  const { channel, feeUnit } = terms;
  if (channel === 'REVENUE_SHARE') {
    const notHere = sharingRefusal(channel, ownership);
    if (notHere) return notHere;
    if (mode === 'DEPARTMENT_COBUILD') return { reason: 'SETTLED_BY_POOL' };
    return itemsBilled === 0 ? { reason: 'NOTHING_BILLED' } : null;
  }
  return feeUnit === 'VISIT' ? null : { reason: 'PAID_BY_FEE', details: { unit: feeUnit } };
}
