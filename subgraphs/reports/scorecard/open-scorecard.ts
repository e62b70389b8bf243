import { badInput } from '../../../platform/errors';
import { mostMonths, periodRefusal, type Period } from '../domain/period-refusal';
import type { Scorecard } from './scorecard';

const words = {
  PERIOD_EMPTY: 'period: from must be a day before to.',
  PERIOD_TOO_LONG: `period: ask for at most ${mostMonths} months.`,
} as const;

export function openScorecard(groupId: string | null, { from, to }: Period): Scorecard {
  const refusal = periodRefusal({ from, to });
  if (refusal) throw badInput(refusal, words[refusal], { most: mostMonths });
  return { groupId, period: { from, to } };
}
