const holding: ReadonlySet<string> = new Set(['ADMITTED', 'IN_TRAINING', 'COMPLETED', 'FAILED']);

/** Whether an enrolment in this state holds one of the seats; whoever withdraws gives it back. */
export const holdsSeat = (state: string): boolean => holding.has(state);
