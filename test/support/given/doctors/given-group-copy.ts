import { newId } from '../../../../platform/id';
import { GroupCopy } from '../../../../subgraphs/doctors/copies/entities/group-copy';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A member of the alliance, as the doctors know it. */
export const givenGroupCopy = (
  graph: TestGraph,
  given: Partial<GroupCopy> = {},
): Promise<GroupCopy> =>
  givenRow(graph, GroupCopy, {
    id: newId(),
    slug: `group-${newId()}`,
    nameZh: '甲医生集团',
    nameEn: null,
    sortName: 'jia yi sheng ji tuan',
    status: 'MEMBER',
    fullTimeOnly: false,
    reported: false,
    specialties: [],
    sourceVersion: 1,
    ...given,
  });
