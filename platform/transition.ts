import type { Refusal } from './refusal';

/** From each state, the states that may come next. */
export type Arrows<State extends string> = Readonly<Record<State, readonly State[]>>;

/** Why something in one state may not enter another. */
export function transitionRefusal<State extends string>(
  arrows: Arrows<State>,
  from: State,
  to: State,
): Refusal<'WRONG_STATE'> | null {
  if (arrows[from].includes(to)) return null;
  return { reason: 'WRONG_STATE', details: { state: from, wanted: to, possible: arrows[from] } };
}
