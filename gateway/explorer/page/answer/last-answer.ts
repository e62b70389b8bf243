import { createStore } from '../create-store';
import type { AccessProblem } from '../refusal/access-problem';

/** How the last operation went. */
export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
  /** Why it was refused, if the one who asked may not. */
  readonly problem: AccessProblem | null;
}

/** Null before the first answer, and when somebody else asks from now on. */
export const lastAnswer = createStore<Answer | null>(null);
