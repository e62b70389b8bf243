import { endOfDay } from './end-of-day';

interface Step<State extends string> {
  readonly toState: State;
  readonly at: Date;
}

/** In which state something was at the end of a day, by its steps in order; null: it was not yet. */
export function standingOn<State extends string>(
  steps: readonly Step<State>[],
  day: string,
): State | null {
  return steps.filter(({ at }) => at < endOfDay(day)).at(-1)?.toState ?? null;
}
