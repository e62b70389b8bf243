import type { Refusal } from '../../../../platform/refusal';
import type { CreditRole } from '../../resolver-types.generated';
import type { CaseReason } from '../reasons';

export interface Credit {
  readonly doctor: string;
  readonly role: CreditRole;
  readonly shareBasisPoints: number;
}

/** Why procedures are not credited as they must be: whole, with one lead each, the lead doctor first. */
export function creditsRefusal(
  leadDoctor: string,
  procedures: readonly { readonly credits: readonly Credit[] }[],
): Refusal<CaseReason> | null {
  for (const [index, { credits }] of procedures.entries()) {
    const position = index + 1;
    const sum = credits.reduce((total, { shareBasisPoints }) => total + shareBasisPoints, 0);
    if (sum !== 10_000) return { reason: 'CREDITS_NOT_WHOLE', details: { position, sum } };
    const leads = credits.filter(({ role }) => role === 'LEAD');
    if (leads.length !== 1) {
      return { reason: 'ONE_LEAD_PER_PROCEDURE', details: { position, leads: leads.length } };
    }
    if (position === 1 && leads[0]!.doctor !== leadDoctor) return { reason: 'LEAD_NOT_FIRST' };
  }
  return null;
}
