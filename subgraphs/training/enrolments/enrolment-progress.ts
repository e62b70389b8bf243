import type { CaseRequirement } from '../programmes/entities/case-requirement';

/** One requirement, and how much of it is done. */
export interface CaseProgress {
  readonly requirement: CaseRequirement;
  readonly confirmed: number;
}

export interface EnrolmentProgress {
  readonly modulesPassed: number;
  readonly modulesRequired: number;
  readonly cases: readonly CaseProgress[];
  readonly attendanceReached: boolean;
  readonly complete: boolean;
}
