import type { Refusal } from '../../../../platform/refusal';
import { ancestorsOf } from '../../domain/ancestors-of';
import type { AgreementReason } from '../reasons';
import type { ProposedTerms } from './proposed-terms';

interface Platform {
  /** The subjects for which the hospital is registered. */
  readonly subjects: readonly string[];
  readonly siteIds: readonly string[];
  /** Those of the terms' codes that are codes of a specialty. */
  readonly known: readonly string[];
}

/** Why a hospital cannot carry what the terms cover. */
export function coverageRefusal(
  { subjects, siteIds, known }: Platform,
  terms: Pick<ProposedTerms, 'specialties' | 'siteIds' | 'clinicalBaseIds'>,
): Refusal<AgreementReason> | null {
  const unknown = terms.specialties.filter((code) => !known.includes(code));
  if (unknown.length > 0) return { reason: 'SPECIALTY_UNKNOWN', details: { unknown } };
  const uncovered = terms.specialties.filter(
    (code) => !ancestorsOf(code).some((above) => subjects.includes(above)),
  );
  if (uncovered.length > 0) {
    return { reason: 'SPECIALTY_NOT_REGISTERED', details: { uncovered, registered: subjects } };
  }
  const elsewhere = terms.siteIds.filter((id) => !siteIds.includes(id));
  if (elsewhere.length > 0) return { reason: 'SITE_OF_ANOTHER_HOSPITAL', details: { elsewhere } };
  const bases = terms.clinicalBaseIds.filter((id) => !terms.siteIds.includes(id));
  if (bases.length > 0) return { reason: 'CLINICAL_BASE_NOT_COVERED', details: { bases } };
  return null;
}
