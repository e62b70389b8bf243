import { newId } from '../../../../platform/id';
import { AssistanceRequest } from '../../../../subgraphs/groups/assistance/entities/assistance-request';
import type { TestGraph } from '../../graph';

type Given = Partial<AssistanceRequest> & { readonly groupId: string };

/** An open request for help with registration. */
export async function givenAssistanceRequest(
  graph: TestGraph,
  given: Given,
): Promise<AssistanceRequest> {
  const row: AssistanceRequest = {
    id: newId(),
    topic: 'REGISTRATION',
    state: 'OPEN',
    question: '如何办理公司注册?',
    askedAt: new Date(),
    acceptedOfferId: null,
    closedAt: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(AssistanceRequest, row);
  return row;
}
