import type { Work } from '../../../platform/commands/work';
import { newId } from '../../../platform/id';
import { where } from '../../../platform/reading/condition';
import { DoctorGroup } from '../register/entities/doctor-group';
import type { VoteMatter } from '../resolver-types.generated';
import { recusal, type Relations } from './domain/recusal';
import { Vote } from './entities/vote';
import { VoteElector } from './entities/vote-elector';

const votingMs = 7 * 24 * 3_600_000;

/** Puts a question to the members in good standing of this moment; answers the id of the vote. */
export async function openVote(
  work: Work,
  matter: VoteMatter,
  matterId: string,
  concerned: Relations | null,
): Promise<string> {
  const id = newId(work.now.getTime());
  await work.insert(Vote, {
    id,
    matter,
    matterId,
    opensAt: work.now,
    closesAt: new Date(work.now.getTime() + votingMs),
    closedAt: null,
    abandonedAt: null,
    votesFor: null,
    votesAgainst: null,
    votesAbstaining: null,
  });
  const members = await work.everything.find(DoctorGroup, [where("t.status = 'MEMBER'")]);
  const electors = members.map((member) => ({
    voteId: id,
    groupId: member.id,
    recusedBecause: recusal(member, concerned),
    votedAt: null,
  }));
  await work.insert(VoteElector, electors);
  return id;
}
