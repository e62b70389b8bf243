import type { Refusal } from '../../../../platform/refusal';
import type { EngagementKind, PracticeMode } from '../../resolver-types.generated';
import type { DoctorReason } from '../reasons/doctor-reasons';

export interface PracticeModeChange {
  readonly practiceMode: PracticeMode | null;
  /** Whether a main employer is named. */
  readonly isEmployed: boolean;
  /** Engagements of today and later. */
  readonly engagements: readonly {
    readonly kind: EngagementKind | null;
    readonly inFullTimeOnlyGroup: boolean;
  }[];
}

/** Why a doctor cannot practise in this mode: what it says of the main post, and of engagements. */
export function practiceModeRefusal(change: PracticeModeChange): Refusal<DoctorReason> | null {
  const { practiceMode, isEmployed, engagements } = change;
  if (practiceMode === null) return null;
  if (practiceMode === 'FREE') {
    return isEmployed ? { reason: 'FREE_HAS_NO_MAIN_EMPLOYER' } : null;
  }
  if (!isEmployed) return { reason: 'MAIN_EMPLOYER_MISSING', details: { practiceMode } };
  if (practiceMode === 'IN_SYSTEM' && engagements.some(({ kind }) => kind === 'FULL_TIME')) {
    return { reason: 'IN_SYSTEM_FULL_TIME' };
  }
  if (engagements.some(({ inFullTimeOnlyGroup }) => inFullTimeOnlyGroup)) {
    return { reason: 'GROUP_WANTS_FREE_DOCTORS', details: { practiceMode } };
  }
  return null;
}
