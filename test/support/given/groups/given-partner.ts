import { newId } from '../../../../platform/id';
import { Partner } from '../../../../subgraphs/groups/partners/entities/partner';
import type { TestGraph } from '../../graph';

type Given = Partial<Partner>;

/** An insurer that is a partner of the whole alliance. */
export async function givenPartner(graph: TestGraph, given: Given = {}): Promise<Partner> {
  const row: Partner = {
    id: newId(),
    name: '测试保险',
    describedAs: null,
    sortName: 'ce shi bao xian',
    kind: 'INSURER',
    groupId: null,
    purpose: null,
    reported: false,
    synthetic: false,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(Partner, row);
  return row;
}
