import type { VoteMatter } from '../resolver-types.generated';

export interface Count {
  /** Members in good standing when the vote opened, less the recused. */
  readonly electors: number;
  readonly for: number;
  readonly against: number;
  readonly abstaining: number;
}

export interface VoteResult {
  readonly quorum: number;
  readonly quorumReached: boolean;
  readonly carried: boolean;
}

/** Whether enough members voted, and whether enough of them agreed. Whole numbers only: no rounding. */
export function voteResult(matter: VoteMatter, count: Count): VoteResult {
  const quorum = Math.ceil((count.electors * 2) / 3);
  const cast = count.for + count.against + count.abstaining;
  const quorumReached = count.electors > 0 && cast >= quorum;
  return { quorum, quorumReached, carried: quorumReached && hasMajority(matter, count) };
}

function hasMajority(matter: VoteMatter, count: Count): boolean {
  switch (matter) {
    case 'APPLICATION':
      return count.for > count.against;
    case 'EXPULSION':
      return count.for > 0 && count.for * 3 >= (count.for + count.against) * 2;
    case 'CHARTER':
      return count.for * 3 >= count.electors * 2;
  }
}
