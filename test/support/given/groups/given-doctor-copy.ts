import { newId } from '../../../../platform/id';
import { DoctorCopy } from '../../../../subgraphs/groups/copies/entities/doctor-copy';
import { EngagementCopy } from '../../../../subgraphs/groups/copies/entities/engagement-copy';
import type { TestGraph } from '../../graph';

type Given = Partial<DoctorCopy> & { readonly groupId?: string };

/** A chief whom the register of doctors has just told of, engaged in the given group since ever. */
export async function givenDoctorCopy(
  graph: TestGraph,
  { groupId, ...given }: Given = {},
): Promise<DoctorCopy> {
  const row: DoctorCopy = { id: newId(), title: 'CHIEF', status: 'ACTIVE', version: 1, ...given };
  const { manager } = await graph.database('groups');
  await manager.insert(DoctorCopy, row);
  if (groupId !== undefined) {
    const dates = { validFrom: null, validUntil: null };
    const engagement = { id: newId(), doctorId: row.id, groupId, ...dates, version: 1 };
    await manager.insert(EngagementCopy, engagement);
  }
  return row;
}
