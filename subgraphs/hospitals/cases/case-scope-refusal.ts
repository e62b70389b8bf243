import type { Work } from '../../../platform/commands/work';
import type { Refusal } from '../../../platform/refusal';
import type { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { stageAt } from '../agreements/stage-at';
import { termsOn } from '../agreements/terms-on';
import { groupReported } from '../copies/group-reported';
import { beijingDay } from '../domain/beijing-day';
import { scopeRefusal } from '../domain/scope-refusal';
import { hospitalOfSite } from '../register/hospital-of-site';

interface Wanted {
  readonly siteId: string;
  readonly specialtyCode: string;
  readonly at: Date;
}

/** Why an agreement does not cover an operation at an instant; history decides, not the present. */
export async function caseScopeRefusal(
  work: Work,
  agreement: CooperationAgreement,
  { siteId, specialtyCode, at }: Wanted,
): Promise<Refusal | null> {
  const { hospital, site } = await hospitalOfSite(work, siteId);
  if (await groupReported(work, agreement.groupId)) return { reason: 'GROUP_NOT_COMPLETED' };
  const day = beijingDay(at);
  return scopeRefusal({
    reported: agreement.reported || hospital.reported || site.reported,
    stage: await stageAt(work, agreement, at),
    stagesInForce: ['ACTIVE'],
    validFrom: agreement.validFrom,
    validTo: agreement.validTo,
    terms: await termsOn(work, agreement.id, day),
    day,
    siteId,
    purpose: 'SURGERY',
    specialty: specialtyCode,
  });
}
