import type { Refusal } from '../../../../platform/refusal';
import type { RegisterReason } from '../reasons';
import type { HospitalFacts } from './hospital-facts';
import { missingFacts } from './missing-facts';

interface Subject {
  readonly code: string;
  readonly level: number;
}

/** Why a hospital's entry cannot be kept so. Sub-specialties of the alliance are on no licence. */
export function entryRefusal(
  facts: HospitalFacts,
  known: readonly Subject[],
): Refusal<RegisterReason> | null {
  const missing = missingFacts(facts);
  if (missing.length > 0) return { reason: 'HOSPITAL_INCOMPLETE', details: { missing } };
  if (facts.grade !== null && facts.level === null) return { reason: 'GRADE_WITHOUT_LEVEL' };
  const levels = new Map(known.map(({ code, level }) => [code, level]));
  const unknown = facts.subjects.filter((code) => !levels.has(code));
  if (unknown.length > 0) return { reason: 'SPECIALTY_UNKNOWN', details: { unknown } };
  const below = facts.subjects.filter((code) => levels.get(code) === 3);
  if (below.length > 0) return { reason: 'NOT_A_REGISTRABLE_SUBJECT', details: { below } };
  return null;
}
