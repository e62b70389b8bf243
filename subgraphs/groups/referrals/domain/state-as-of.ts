import { endOfDay } from '../../domain/end-of-day';
import type { ReferralState } from '../../resolver-types.generated';

interface Step {
  readonly state: ReferralState;
  readonly happenedAt: Date;
}

/** The state at the end of a day; null before it was sent. Steps are given the oldest first. */
export function stateAsOf(steps: readonly Step[], day: string): ReferralState | null {
  const until = endOfDay(day);
  return steps.filter(({ happenedAt }) => happenedAt < until).at(-1)?.state ?? null;
}
