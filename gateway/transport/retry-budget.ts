export interface RetryBudget {
  /** A question was asked for the first time. */
  earn(): void;
  /** Whether one may be asked again. */
  spend(): boolean;
}

/** Saved up in good times, for as many questions. */
const mostSaved = 10;

/**
 * Keeps questions that are asked again to a share of all questions: a subgraph that is in trouble
 * because of too many questions does not get more of them because it is in trouble.
 */
export function createRetryBudget(percent: number): RetryBudget {
  let saved = percent > 0 ? 1 : 0;
  return {
    earn() {
      saved = Math.min(mostSaved, saved + percent / 100);
    },
    spend() {
      if (saved < 1) return false;
      saved -= 1;
      return true;
    },
  };
}
