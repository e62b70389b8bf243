import type { Refusal } from '../../../../platform/refusal';
import { addMonths } from '../../domain/add-months';
import { ancestorsOf } from '../../domain/ancestors-of';
import { assessmentMonths } from '../../domain/assessment-months';
import type { CooperationMode } from '../../resolver-types.generated';
import type { AgreementReason } from '../reasons';
import { assessedModes } from './policy/platform';

export interface Assessed {
  readonly siteId: string;
  readonly specialtyCode: string;
  readonly surgeryLevel: number;
  readonly assessedOn: string;
  readonly passed: boolean;
}

export interface PlatformNeed {
  readonly mode: CooperationMode;
  readonly specialties: readonly string[];
  readonly siteIds: readonly string[];
  readonly surgeryLevel: number | null;
  readonly today: string;
  /** In the order in which they were made. */
  readonly assessments: readonly Assessed[];
}

/**
 * Why a platform does not carry an agreement: each specialty at each site needs an assessment that it
 * passed, at that level or a higher one, and no later one that it failed there.
 */
export function platformRefusal(need: PlatformNeed): Refusal<AgreementReason> | null {
  if (!assessedModes.includes(need.mode)) return null;
  const surgeryLevel = need.surgeryLevel ?? 1;
  for (const site of need.siteIds) {
    for (const specialty of need.specialties) {
      if (isCarried(need, site, specialty, surgeryLevel)) continue;
      const details = { site, specialty, surgeryLevel, months: assessmentMonths };
      return { reason: 'PLATFORM_ASSESSMENT_MISSING', details };
    }
  }
  return null;
}

function isCarried(need: PlatformNeed, site: string, specialty: string, level: number): boolean {
  const covering = ancestorsOf(specialty);
  const telling = need.assessments.filter(
    ({ siteId, specialtyCode, assessedOn, passed, surgeryLevel }) =>
      siteId === site &&
      covering.includes(specialtyCode) &&
      assessedOn <= need.today &&
      (passed ? surgeryLevel >= level : surgeryLevel <= level),
  );
  const last = telling.at(-1);
  return last?.passed === true && addMonths(last.assessedOn, assessmentMonths) > need.today;
}
