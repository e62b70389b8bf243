import { newId } from '../../../../platform/id';
import { MdtParticipant } from '../../../../subgraphs/groups/conferences/entities/mdt-participant';
import type { TestGraph } from '../../graph';

type Given = Partial<MdtParticipant> & { readonly conferenceId: string };

/** A doctor who is asked; name a group or a hospital. */
export async function givenParticipant(graph: TestGraph, given: Given): Promise<MdtParticipant> {
  const row: MdtParticipant = {
    doctorId: newId(),
    groupId: null,
    hospitalId: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(MdtParticipant, row);
  return row;
}
