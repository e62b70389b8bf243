import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { where } from '../../../platform/reading/condition';
import { beijingDay } from '../domain/beijing-day';
import type { HospitalFacts } from '../register/domain/hospital-facts';
import { Site } from '../register/entities/site';
import { termsOfDay } from './domain/terms-of-day';
import { termsRefusal } from './domain/terms-refusal';
import { CooperationAgreement } from './entities/cooperation-agreement';
import { proposedOf } from './proposed-of';
import { versionsOf } from './versions-of';

/** Refuses facts of a hospital under which one of its active agreements could not stand. It is locked. */
export async function refuseBreaking(
  work: Work,
  hospitalId: string,
  facts: HospitalFacts,
): Promise<void> {
  const active = await work.everything.find(CooperationAgreement, [
    where(`t.stage = 'ACTIVE' AND t.reported = 0 AND t.hospital_id = ?`, hospitalId),
  ]);
  const sites = await work.everything.byKeys(Site, 'hospitalId', [hospitalId]);
  const hospital = { ...facts, reported: false, siteIds: sites.map(({ id }) => id) };
  for (const { id, mode, groupId } of active) {
    const terms = termsOfDay(await versionsOf(work, id), beijingDay(work.now));
    if (terms === null) continue;
    const sides = { mode, groupId, hospital, known: terms.specialties };
    const refusal = termsRefusal(sides, proposedOf(terms));
    if (refusal) throw refused('AGREEMENT_WOULD_BREAK', { agreement: id, because: refusal.reason });
  }
}
