import type { Work } from '../../../platform/commands/work';
import { Ballot } from './entities/ballot';
import { Vote } from './entities/vote';

/**
 * Ends a vote that has nothing left to decide. It is not counted: the tally of a few early ballots
 * would tell who voted how. The ballots go, so that nobody ever counts them.
 */
export async function abandonVote(work: Work, id: string | null): Promise<void> {
  if (id === null) return;
  const vote = await work.lock(Vote, id);
  if (vote.closedAt !== null) return;
  await work.manager.update(Vote, { id }, { abandonedAt: work.now });
  await work.manager.delete(Ballot, { voteId: id });
}
