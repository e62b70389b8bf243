import { endOfAllianceDay } from '../../domain/end-of-alliance-day';

interface Elector {
  readonly votedAt: Date | null;
}

/** Who had voted at the end of a day; before the vote opened there were no electors. */
export function turnoutOn<Given extends Elector>(
  electors: readonly Given[],
  opensAt: Date,
  day: string,
): Given[] {
  const end = endOfAllianceDay(day);
  if (opensAt >= end) return [];
  return electors.map((elector) =>
    elector.votedAt && elector.votedAt >= end ? { ...elector, votedAt: null } : elector,
  );
}
