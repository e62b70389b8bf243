import type { Work } from '../../../platform/commands/work';
import { forbidden } from '../../../platform/errors';
import { isEngagedByOwn } from '../register/engagements-of';
import { actsFor } from '../require-own';

/** Only the doctor, and a group that engages the doctor today. */
export async function requireDoctorsSide(work: Work, doctorId: string): Promise<void> {
  const isTheirs =
    actsFor(work.viewer, 'doctor', doctorId) || (await isEngagedByOwn(work, doctorId));
  if (!isTheirs) throw forbidden("change this doctor's absences");
}
