/**
 * The last step of a history that was taken before the given moment; a step without a known moment
 * counts as old. The history is in the order in which its steps were taken.
 */
export function latestBefore<Step, Moment extends Date | string>(
  history: readonly Step[],
  momentOf: (step: Step) => Moment | null,
  before: Moment,
): Step | null {
  const taken = history.filter((step) => {
    const moment = momentOf(step);
    return moment === null || moment < before;
  });
  return taken.at(-1) ?? null;
}
