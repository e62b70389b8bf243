import { countsAs, type Participation } from './participation';

export interface Requirement {
  readonly id: string;
  readonly participation: Participation;
  readonly count: number;
}

/** Confirmed entries of one trainee for one requirement, by how the trainee took part. */
export interface ConfirmedCases {
  readonly requirementId: string;
  readonly participation: Participation;
  readonly cases: number;
}

export interface TrainingFacts {
  readonly moduleIds: readonly string[];
  readonly results: readonly { readonly moduleId: string; readonly passed: boolean }[];
  readonly requirements: readonly Requirement[];
  readonly confirmed: readonly ConfirmedCases[];
  readonly attendancePercent: number | null;
  readonly requiredAttendancePercent: number;
}

/** How far a trainee has come. A module once passed stays passed, whatever a later try brought. */
export function completion(facts: TrainingFacts) {
  const { moduleIds, results, requirements, confirmed } = facts;
  const passed = new Set(results.filter((result) => result.passed).map(({ moduleId }) => moduleId));
  const modulesPassed = moduleIds.filter((id) => passed.has(id)).length;
  const casesOf = (requirement: Requirement) =>
    confirmed
      .filter(({ requirementId }) => requirementId === requirement.id)
      .filter(({ participation }) => countsAs(participation, requirement.participation))
      .reduce((sum, { cases }) => sum + cases, 0);
  const cases = requirements.map((requirement) => ({
    requirementId: requirement.id,
    confirmed: casesOf(requirement),
    reached: casesOf(requirement) >= requirement.count,
  }));
  // Nothing recorded yet is not enough, even of nothing.
  const attendanceReached =
    facts.attendancePercent !== null && facts.attendancePercent >= facts.requiredAttendancePercent;
  return {
    modulesPassed,
    modulesRequired: moduleIds.length,
    cases,
    attendanceReached,
    complete:
      modulesPassed === moduleIds.length &&
      cases.every(({ reached }) => reached) &&
      attendanceReached,
  };
}
