import type { Work } from '../../../platform/commands/work';
import { forbidden } from '../../../platform/errors';
import { isEngagedByOwn } from '../register/engagements-of';
import { actsFor } from '../require-own';

interface Hours {
  readonly doctorId: string;
  /** Null: for every group. */
  readonly groupId: string | null;
}

/** Hours are the doctor's, and of the group for which they are; those for every group of any that engages. */
export async function requireHoursSide(work: Work, { doctorId, groupId }: Hours): Promise<void> {
  if (actsFor(work.viewer, 'doctor', doctorId)) return;
  const isTheirs =
    groupId === null
      ? await isEngagedByOwn(work, doctorId)
      : actsFor(work.viewer, 'group', groupId);
  if (!isTheirs) throw forbidden('change these hours');
}
