import { newId } from '../../../../platform/id';
import { Vote } from '../../../../subgraphs/groups/membership/entities/vote';
import type { TestGraph } from '../../graph';

type Given = Partial<Vote> & { readonly matterId: string };

/** A vote on an application, open from yesterday until tomorrow. */
export async function givenVote(graph: TestGraph, given: Given): Promise<Vote> {
  const row: Vote = {
    id: newId(),
    matter: 'APPLICATION',
    opensAt: new Date(Date.now() - 86_400_000),
    closesAt: new Date(Date.now() + 86_400_000),
    closedAt: null,
    abandonedAt: null,
    votesFor: null,
    votesAgainst: null,
    votesAbstaining: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(Vote, row);
  return row;
}
