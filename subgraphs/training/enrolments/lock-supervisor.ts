import type { Work } from '../../../platform/commands/work';
import { SupervisorLoad } from './entities/supervisor-load';

/** How many trainees a doctor has; nobody else gives the doctor another one until we are done. */
export async function lockSupervisor(work: Work, doctorId: string): Promise<SupervisorLoad> {
  const [known] = await work.everything.byKeys(SupervisorLoad, 'id', [doctorId]);
  // Only when it is missing: an insert that is refused would leave a lock that others share.
  if (!known) {
    await work.manager.query(
      `INSERT IGNORE INTO supervisor_loads (id, trainees, version)
       SELECT ?, LEAST(5, COUNT(*)), 1 FROM enrolments
       WHERE supervisor_id = ? AND state IN ('ADMITTED', 'IN_TRAINING')`,
      [doctorId, doctorId],
    );
  }
  return work.lock(SupervisorLoad, doctorId);
}
