import type { Refusal } from '../../../../platform/refusal';
import type { CaseReason } from '../reasons';

/** The instants of a stay, in the order in which they happen; null: not known. */
export interface Instants {
  readonly admittedAt: Date | null;
  readonly theatreEnteredAt: Date | null;
  readonly anaesthesiaStartedAt: Date | null;
  readonly theatreLeftAt: Date | null;
  readonly dischargedAt: Date | null;
}

const inOrder = [
  'admittedAt',
  'theatreEnteredAt',
  'anaesthesiaStartedAt',
  'theatreLeftAt',
  'dischargedAt',
] as const satisfies readonly (keyof Instants)[];

/** Why the instants cannot be those of one stay. Nobody leaves the theatre the moment they enter it. */
export function instantsRefusal(instants: Instants, now: Date): Refusal<CaseReason> | null {
  const known = inOrder.flatMap((field) => {
    const at = instants[field];
    return at === null ? [] : [{ field, at }];
  });
  for (const [index, { field, at }] of known.entries()) {
    if (at > now) return { reason: 'INSTANT_IN_FUTURE', details: { field } };
    const before = known[index - 1];
    if (before && before.at > at) return outOfOrder(before.field, field);
  }
  const { theatreEnteredAt, theatreLeftAt } = instants;
  if (theatreEnteredAt && theatreLeftAt && theatreEnteredAt >= theatreLeftAt) {
    return outOfOrder('theatreEnteredAt', 'theatreLeftAt');
  }
  return null;
}

const outOfOrder = (earlier: string, later: string) =>
  ({ reason: 'INSTANTS_OUT_OF_ORDER', details: { earlier, later } }) as const;
