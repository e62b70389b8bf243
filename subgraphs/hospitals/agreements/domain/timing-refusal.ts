import type { Refusal } from '../../../../platform/refusal';
import type { AgreementReason } from '../reasons';

interface Timing {
  readonly from: string;
  readonly to: string | null;
  readonly today: string;
  /** From when the newest signed terms hold; null: there are none yet. */
  readonly lastFrom: string | null;
}

/** Why terms cannot hold from that day: what has been worked under other terms stays under them. */
export function timingRefusal({
  from,
  to,
  today,
  lastFrom,
}: Timing): Refusal<AgreementReason> | null {
  if (to !== null && to <= today) return { reason: 'AGREEMENT_OVER', details: { to, today } };
  if (lastFrom === null) return null;
  if (from < today) return { reason: 'AMENDMENT_BACKDATED', details: { from, today } };
  if (from <= lastFrom) return { reason: 'TERMS_OUT_OF_ORDER', details: { from, lastFrom } };
  return null;
}
