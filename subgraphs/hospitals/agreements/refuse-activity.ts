import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import { where } from '../../../platform/reading/condition';
import { beijingDay } from '../domain/beijing-day';
import { coveragesOf } from './domain/coverages-of';
import { coveragesOverlap } from './domain/coverages-overlap';
import { platformRefusal } from './domain/platform-refusal';
import { AgreementTerms } from './entities/agreement-terms';
import { CooperationAgreement } from './entities/cooperation-agreement';
import { PlatformAssessment } from './entities/platform-assessment';

/**
 * What an agreement needs to be active under these versions of its terms, today's first: a platform that
 * carries it, and no other active agreement of the group for the same. The hospital is locked.
 */
export async function refuseActivity(
  work: Work,
  agreement: CooperationAgreement,
  validTo: string | null,
  versions: readonly AgreementTerms[],
): Promise<void> {
  const today = beijingDay(work.now);
  const siteIds = [...new Set(versions.flatMap((terms) => terms.siteIds))];
  const assessments = await work.everything.byKeys(PlatformAssessment, 'siteId', siteIds, [
    { property: 'assessedOn', direction: 'ASC' },
    { property: 'id', direction: 'ASC' },
  ]);
  for (const terms of versions) {
    refuse(platformRefusal({ ...terms, mode: agreement.mode, today, assessments }));
  }

  const others = await work.everything.find(CooperationAgreement, [
    where(
      `t.stage = 'ACTIVE' AND t.group_id = ? AND t.hospital_id = ? AND t.id <> ?`,
      agreement.groupId,
      agreement.hospitalId,
      agreement.id,
    ),
  ]);
  const terms = await work.everything.byKeys(
    AgreementTerms,
    'agreementId',
    others.map(({ id }) => id),
    [{ property: 'version', direction: 'ASC' }],
  );
  const own = coveragesOf(versions, validTo);
  for (const other of others) {
    const theirs = terms.filter(({ agreementId }) => agreementId === other.id);
    const both = coveragesOf(theirs, other.validTo).some((coverage) =>
      own.some((mine) => coveragesOverlap(mine, coverage)),
    );
    refuse(both ? { reason: 'AGREEMENTS_OVERLAP', details: { agreement: other.id } } : null);
  }
}
