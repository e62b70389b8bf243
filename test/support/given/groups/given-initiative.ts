import { newId } from '../../../../platform/id';
import { Initiative } from '../../../../subgraphs/groups/initiatives/entities/initiative';
import type { TestGraph } from '../../graph';

type Given = Partial<Initiative> & { readonly convenerId: string };

/** A procurement that is open from yesterday until tomorrow. */
export async function givenInitiative(graph: TestGraph, given: Given): Promise<Initiative> {
  const row: Initiative = {
    id: newId(),
    kind: 'PROCUREMENT',
    state: 'OPEN',
    title: '联合采购',
    description: null,
    partnerId: null,
    hospitalId: null,
    chain: null,
    unit: '台',
    minimumQuantity: 10,
    createdAt: new Date(),
    opensAt: new Date(Date.now() - 86_400_000),
    closesAt: new Date(Date.now() + 86_400_000),
    closedAt: null,
    awardedAt: null,
    awardQuantity: null,
    awardUnitPriceFen: null,
    version: 1,
    mode: null,
    signingHospitalId: null,
    failureReason: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(Initiative, row);
  return row;
}
