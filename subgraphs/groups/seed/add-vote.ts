import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { at } from '../../../seed/days';
import type { World } from '../../../seed/world';
import { Ballot } from '../membership/entities/ballot';

import { Vote } from '../membership/entities/vote';
import { VoteElector } from '../membership/entities/vote-elector';
import { members } from './members';

interface PlannedVote extends Pick<Vote, 'id' | 'matter' | 'matterId'> {
  readonly opened: number;
  readonly carried: boolean;
  /** Who must not vote because it is related. */
  readonly recused?: string;
}

const lasts = 7;

/** A vote of the members of the synthetic world; counted when its week is over. */
export function addVote(
  world: World,
  write: BulkWriter,
  { id, matter, matterId, opened, carried, recused }: PlannedVote,
): void {
  const closed = opened + lasts <= world.asOf;
  const electors = members(world).filter((group) => group.id !== matterId);
  const voters = electors.filter((group) => group.id !== recused);
  const choices = voters.map((_, place) =>
    place % 4 === 2
      ? ('ABSTAIN' as const)
      : carried === (place % 5 !== 3)
        ? ('FOR' as const)
        : ('AGAINST' as const),
  );
  const count = (choice: string) => choices.filter((each) => each === choice).length;
  write.add(Vote, {
    id,
    matter,
    matterId,
    opensAt: at(opened, 600),
    closesAt: at(opened + lasts, 600),
    closedAt: closed ? at(opened + lasts, 601) : null,
    abandonedAt: null,
    votesFor: closed ? count('FOR') : null,
    votesAgainst: closed ? count('AGAINST') : null,
    votesAbstaining: closed ? count('ABSTAIN') : null,
  });
  for (const { id: groupId } of electors) {
    const isRecused = groupId === recused;
    const place = voters.findIndex((group) => group.id === groupId);
    const voted = !isRecused && (closed || place % 2 === 0);
    const votedAt = voted ? at(opened + 1 + (Math.max(place, 0) % 2), 900) : null;
    const recusedBecause = isRecused ? '合成数据：与申请方有关联' : null;
    write.add(VoteElector, { voteId: id, groupId, recusedBecause, votedAt });
    if (voted) write.add(Ballot, { voteId: id, groupId, choice: choices[place]! });
  }
}
