import { newId } from '../../../../platform/id';
import { HospitalCopy } from '../../../../subgraphs/training/copies/entities/hospital-copy';
import type { TestGraph } from '../../graph';

/** A public hospital of which training knows. */
export async function givenHospitalCopy(
  graph: TestGraph,
  given: Partial<HospitalCopy> = {},
): Promise<HospitalCopy> {
  const row: HospitalCopy = { id: newId(), ownership: 'PUBLIC', version: 1, ...given };
  const { manager } = await graph.database('training');
  await manager.insert(HospitalCopy, row);
  return row;
}
