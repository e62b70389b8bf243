import { newId } from '../../../../platform/id';
import { AssistanceOffer } from '../../../../subgraphs/groups/assistance/entities/assistance-offer';
import type { TestGraph } from '../../graph';

type Given = Partial<AssistanceOffer> & { readonly requestId: string; readonly groupId: string };

/** An open offer of help. */
export async function givenAssistanceOffer(
  graph: TestGraph,
  given: Given,
): Promise<AssistanceOffer> {
  const row: AssistanceOffer = {
    id: newId(),
    state: 'OPEN',
    offer: '我们可以分享经验',
    offeredAt: new Date(),
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(AssistanceOffer, row);
  return row;
}
