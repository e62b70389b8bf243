import { GroupSpecialty } from '../../../../subgraphs/groups/register/entities/group-specialty';
import type { TestGraph } from '../../graph';

type Given = Partial<GroupSpecialty> & { readonly groupId: string; readonly specialtyCode: string };

/** A specialty that a group covers. */
export async function givenGroupSpecialty(graph: TestGraph, given: Given): Promise<GroupSpecialty> {
  const row: GroupSpecialty = {
    position: 0,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(GroupSpecialty, row);
  return row;
}
