import { newId } from '../../../../platform/id';
import { MdtOpinion } from '../../../../subgraphs/groups/conferences/entities/mdt-opinion';
import type { TestGraph } from '../../graph';

type Given = Partial<MdtOpinion> & { readonly conferenceId: string };

/** What one doctor wrote. */
export async function givenOpinion(graph: TestGraph, given: Given): Promise<MdtOpinion> {
  const row: MdtOpinion = {
    id: newId(),
    doctorId: newId(),
    groupId: null,
    opinion: '建议手术',
    givenAt: new Date(),
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(MdtOpinion, row);
  return row;
}
