import { newId } from '../../../../platform/id';
import { DoctorCopy } from '../../../../subgraphs/training/copies/entities/doctor-copy';
import { EngagementCopy } from '../../../../subgraphs/training/copies/entities/engagement-copy';
import type { TestGraph } from '../../graph';

type Given = Partial<DoctorCopy> & {
  /** Where the doctor is engaged; null: nowhere. */
  readonly groupId: string | null;
  readonly until?: string | null;
};

/** A chief engaged in a group since the first day of 2026, of whom training knows. */
export async function givenSupervisor(graph: TestGraph, given: Given): Promise<DoctorCopy> {
  const { groupId, until = null, ...columns } = given;
  const row: DoctorCopy = {
    id: newId(),
    nameZh: '李四',
    nameEn: null,
    title: 'CHIEF',
    status: 'ACTIVE',
    academicRoles: [],
    version: 1,
    ...columns,
  };
  const { manager } = await graph.database('training');
  await manager.insert(DoctorCopy, row);
  if (groupId !== null) {
    await manager.insert(EngagementCopy, {
      id: newId(),
      doctorId: row.id,
      groupId,
      validFrom: '2026-01-01',
      validUntil: until,
      version: 1,
    });
  }
  return row;
}
