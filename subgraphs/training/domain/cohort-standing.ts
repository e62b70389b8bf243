interface StateCount {
  readonly state: string;
  readonly enrolments: number;
}

/** How many are in each state, from what was counted; a state that nobody is in has none. */
export function cohortStanding(counts: readonly StateCount[]) {
  const of = (state: string) => counts.find((count) => count.state === state)?.enrolments ?? 0;
  return {
    applied: of('APPLIED'),
    waitlisted: of('WAITLISTED'),
    admitted: of('ADMITTED'),
    inTraining: of('IN_TRAINING'),
    completed: of('COMPLETED'),
    withdrawn: of('WITHDRAWN'),
    failed: of('FAILED'),
  };
}
