import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { voteResult } from '../domain/vote-result';
import { Ballot } from './entities/ballot';
import { Vote } from './entities/vote';
import { VoteElector } from './entities/vote-elector';

/**
 * Closes a vote and counts its ballots, under the lock that every ballot takes too: what was cast
 * is counted, and nothing is cast afterwards. Answers whether it was carried; null when there was
 * nothing to close.
 */
export async function countVote(work: Work, id: string): Promise<boolean | null> {
  const vote = await work.lock(Vote, id);
  if (vote.closedAt !== null || vote.abandonedAt !== null || vote.closesAt > work.now) return null;
  const ballots = await work.everything.byKeys(Ballot, 'voteId', [id]);
  const cast = (choice: Ballot['choice']) =>
    ballots.filter((ballot) => ballot.choice === choice).length;
  const [votesFor, votesAgainst, votesAbstaining] = [cast('FOR'), cast('AGAINST'), cast('ABSTAIN')];
  const electors = await work.everything.count(VoteElector, [
    where('t.vote_id = ? AND t.recused_because IS NULL', id),
  ]);

  await work.manager.update(
    Vote,
    { id },
    { closedAt: work.now, votesFor, votesAgainst, votesAbstaining },
  );
  const count = { electors, for: votesFor, against: votesAgainst, abstaining: votesAbstaining };
  return voteResult(vote.matter, count).carried;
}
