import type { Refusal } from '../../../../platform/refusal';
import type { CooperationMode } from '../../resolver-types.generated';
import type { AgreementReason } from '../reasons';
import { consultationChannels } from './policy/consultation';
import { cobuiltDepartment } from './policy/contracting';
import { assessedModes } from './policy/platform';
import type { ProposedTerms } from './proposed-terms';

/** Why terms do not fit the way in which the two sides work together. */
export function frameRefusal(
  mode: CooperationMode,
  terms: ProposedTerms,
): Refusal<AgreementReason> | null {
  const { headAppointedBy, billedBy, channel, fixedMonthlyCostFen, purposes } = terms;
  if (
    mode === 'DEPARTMENT_COBUILD' &&
    (headAppointedBy !== cobuiltDepartment.headAppointedBy ||
      billedBy !== cobuiltDepartment.billedBy)
  ) {
    return { reason: 'CONTRACTED_OUT_DEPARTMENT', details: { headAppointedBy, billedBy } };
  }
  if (
    mode === 'CONSULTATION' &&
    (!consultationChannels.includes(channel) || (fixedMonthlyCostFen ?? 0) > 0)
  ) {
    return { reason: 'CONSULTATION_IS_A_FRAME', details: { allowed: consultationChannels } };
  }
  if (assessedModes.includes(mode) && purposes.includes('SURGERY') && terms.surgeryLevel === null) {
    return { reason: 'SURGERY_LEVEL_MISSING' };
  }
  return null;
}
