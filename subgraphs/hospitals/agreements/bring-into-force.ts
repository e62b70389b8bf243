import type { Work } from '../../../platform/commands/work';
import { AgreementPurpose } from './entities/agreement-purpose';
import { AgreementSite } from './entities/agreement-site';
import { AgreementSpecialty } from './entities/agreement-specialty';
import type { AgreementTerms } from './entities/agreement-terms';

/** Lists find an agreement by what its terms in force cover. */
export async function bringIntoForce(work: Work, terms: AgreementTerms): Promise<void> {
  const { agreementId, specialties, purposes, siteIds, clinicalBaseIds } = terms;
  for (const entity of [AgreementSpecialty, AgreementPurpose, AgreementSite]) {
    await work.manager.delete(entity, { agreementId });
  }
  await work.insert(
    AgreementSpecialty,
    specialties.map((specialtyCode, position) => ({ agreementId, specialtyCode, position })),
  );
  await work.insert(
    AgreementPurpose,
    purposes.map((purpose) => ({ agreementId, purpose })),
  );
  await work.insert(
    AgreementSite,
    siteIds.map((siteId) => ({
      agreementId,
      siteId,
      clinicalBase: clinicalBaseIds?.includes(siteId) ?? false,
    })),
  );
}
