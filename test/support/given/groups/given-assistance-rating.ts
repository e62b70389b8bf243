import { AssistanceRating } from '../../../../subgraphs/groups/assistance/entities/assistance-rating';
import type { TestGraph } from '../../graph';

type Given = Partial<AssistanceRating> & {
  readonly requestId: string;
  readonly raterId: string;
  readonly ratedId: string;
};

/** Five of five. */
export async function givenAssistanceRating(
  graph: TestGraph,
  given: Given,
): Promise<AssistanceRating> {
  const row: AssistanceRating = {
    score: 5,
    remark: null,
    ratedAt: new Date(),
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(AssistanceRating, row);
  return row;
}
