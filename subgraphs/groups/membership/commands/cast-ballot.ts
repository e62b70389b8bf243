import type { Work } from '../../../../platform/commands/work';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { requireOwn } from '../../require-own';
import { castingRefusal } from '../domain/casting-refusal';
import { Ballot } from '../entities/ballot';
import { Vote } from '../entities/vote';
import { VoteElector } from '../entities/vote-elector';

interface CastBallot {
  readonly vote: string;
  readonly group: string;
  readonly choice: Ballot['choice'];
}

/** A member votes, or votes otherwise than before. What is told of it is that it voted, never how. */
export async function castBallot(work: Work, input: CastBallot): Promise<{ id: string }> {
  const { vote: id, group: groupId, choice } = input;
  requireOwn(work.viewer, groupId, 'vote for this group');
  const { status } = await work.share(DoctorGroup, groupId);
  const vote = await work.lock(Vote, id);
  const [elector = null] = await work.everything.find(VoteElector, [
    where('t.vote_id = ? AND t.group_id = ?', id, groupId),
  ]);
  refuse(castingRefusal({ status, elector, vote, now: work.now }));

  await work.manager.upsert(Ballot, { voteId: id, groupId, choice }, ['voteId', 'groupId']);
  if (elector?.votedAt === null) {
    await work.manager.update(VoteElector, { voteId: id, groupId }, { votedAt: work.now });
  }
  return { id };
}
