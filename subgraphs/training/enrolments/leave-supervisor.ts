import type { Work } from '../../../platform/commands/work';

/** The supervisor has one trainee less. */
export async function leaveSupervisor({ manager }: Work, doctorId: string): Promise<void> {
  await manager.query(
    `UPDATE supervisor_loads SET trainees = trainees - 1, version = version + 1
     WHERE id = ? AND trainees > 0`,
    [doctorId],
  );
}
