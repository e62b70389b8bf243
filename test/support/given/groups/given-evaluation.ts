import { newId } from '../../../../platform/id';
import { ProductEvaluation } from '../../../../subgraphs/groups/evaluations/entities/product-evaluation';
import type { TestGraph } from '../../graph';

type Given = Partial<ProductEvaluation> & { readonly partnerId: string };

/** An open evaluation of a mobile product. */
export async function givenEvaluation(graph: TestGraph, given: Given): Promise<ProductEvaluation> {
  const row: ProductEvaluation = {
    id: newId(),
    product: '随访应用',
    kind: 'MOBILE',
    state: 'OPEN',
    openedOn: '2026-04-01',
    closedOn: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(ProductEvaluation, row);
  return row;
}
