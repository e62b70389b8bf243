import type { Refusal } from '../../../../platform/refusal';
import type { AgreementReason } from '../reasons';

/** Why an agreement does not hold today. */
export function validityRefusal(
  from: string | null,
  to: string | null,
  today: string,
): Refusal<AgreementReason> | null {
  if (from !== null && from > today) return { reason: 'NOT_YET_VALID', details: { from, today } };
  if (to !== null && to <= today) return { reason: 'AGREEMENT_OVER', details: { to, today } };
  return null;
}
