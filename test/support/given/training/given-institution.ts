import { newId } from '../../../../platform/id';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { Institution } from '../../../../subgraphs/training/outreach/entities/institution';
import type { TestGraph } from '../../graph';

/** A community health centre in Shenzhen. */
export async function givenInstitution(
  graph: TestGraph,
  given: Partial<Institution> = {},
): Promise<Institution> {
  const nameZh = given.nameZh ?? '南山社区卫生服务中心';
  const row: Institution = {
    id: newId(),
    nameZh,
    nameEn: null,
    sortName: sortNameOf(nameZh, null, 'organisation'),
    kind: 'COMMUNITY_CENTRE',
    province: '广东',
    city: '深圳',
    district: '南山',
    reported: false,
    synthetic: false,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('training');
  await manager.insert(Institution, row);
  return row;
}
