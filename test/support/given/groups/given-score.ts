import { newId } from '../../../../platform/id';
import { ProductScore } from '../../../../subgraphs/groups/evaluations/entities/product-score';
import type { TestGraph } from '../../graph';

type Given = Partial<ProductScore> & { readonly evaluationId: string };

/** Four of five on every scale, by a doctor without an interest. */
export async function givenScore(graph: TestGraph, given: Given): Promise<ProductScore> {
  const row: ProductScore = {
    doctorId: newId(),
    doctorTitle: 'CHIEF',
    groupId: null,
    interests: null,
    clinicalValue: 4,
    safety: 4,
    evidence: 4,
    usability: 4,
    privacy: 4,
    remark: null,
    scoredAt: new Date(),
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(ProductScore, row);
  return row;
}
