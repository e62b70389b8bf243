import { newId } from '../../../../platform/id';
import { MdtConference } from '../../../../subgraphs/groups/conferences/entities/mdt-conference';
import type { TestGraph } from '../../graph';

type Given = Partial<MdtConference> & { readonly convenerId: string };

/** A conference that was convened today. */
export async function givenConference(graph: TestGraph, given: Given): Promise<MdtConference> {
  const row: MdtConference = {
    id: newId(),
    patientRef: 'patient-0002',
    question: '是否适合手术?',
    state: 'CONVENED',
    treatingHospitalId: null,
    convenedAt: new Date(),
    convenedOn: new Date().toISOString().slice(0, 10),
    meetsAt: null,
    conclusion: null,
    concludedAt: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(MdtConference, row);
  return row;
}
