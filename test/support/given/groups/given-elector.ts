import { VoteElector } from '../../../../subgraphs/groups/membership/entities/vote-elector';
import type { TestGraph } from '../../graph';

type Given = Partial<VoteElector> & { readonly voteId: string; readonly groupId: string };

/** A member that has a ballot and has not cast it. */
export async function givenElector(graph: TestGraph, given: Given): Promise<VoteElector> {
  const row: VoteElector = {
    recusedBecause: null,
    votedAt: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(VoteElector, row);
  return row;
}
