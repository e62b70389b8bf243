import { voteResult } from '../../../subgraphs/groups/domain/vote-result';
import type { VoteMatter } from '../../../subgraphs/groups/resolver-types.generated';

type Row = [VoteMatter, number, number, number, number, number, boolean, boolean];

it.each<Row>([
  // matter, electors, for, against, abstaining → quorum, reached, carried
  ['APPLICATION', 7, 3, 2, 0, 5, true, true],
  ['APPLICATION', 7, 3, 1, 0, 5, false, false], // four of seven are not two thirds
  ['APPLICATION', 6, 2, 2, 0, 4, true, false], // half is not more than half
  ['APPLICATION', 6, 1, 0, 3, 4, true, true], // abstentions count for the quorum alone
  ['APPLICATION', 6, 0, 0, 6, 4, true, false],
  ['APPLICATION', 0, 0, 0, 0, 0, false, false],
  ['EXPULSION', 6, 4, 2, 0, 4, true, true], // exactly two thirds
  ['EXPULSION', 7, 4, 3, 0, 5, true, false],
  ['EXPULSION', 6, 2, 1, 1, 4, true, true],
  ['EXPULSION', 6, 0, 0, 5, 4, true, false],
  ['CHARTER', 6, 4, 0, 0, 4, true, true],
  ['CHARTER', 7, 4, 1, 0, 5, true, false], // two thirds of all, not of those who voted
  ['CHARTER', 7, 5, 2, 0, 5, true, true],
])(
  '%s with %i electors, %i for, %i against, %i abstaining: quorum %i, reached %s, carried %s',
  (matter, electors, inFavour, against, abstaining, quorum, quorumReached, carried) => {
    const count = { electors, for: inFavour, against, abstaining };
    expect(voteResult(matter, count)).toEqual({ quorum, quorumReached, carried });
  },
);
