import type { Work } from '../../../platform/commands/work';
import { forbidden, refused } from '../../../platform/errors';
import { isSecretariat } from '../is-secretariat';
import { DoctorGroup } from '../register/entities/doctor-group';
import { requireOwn } from '../require-own';

/** The member in good standing that proposes something to all; null where the secretariat does. */
export async function requireProposer(
  work: Work,
  groupId: string | null | undefined,
): Promise<string | null> {
  if (groupId == null) {
    if (!isSecretariat(work.viewer)) throw forbidden('propose this in nobody’s name');
    return null;
  }
  requireOwn(work.viewer, groupId, 'propose this for this group');
  const { id, status } = await work.share(DoctorGroup, groupId);
  if (status !== 'MEMBER') throw refused('NOT_IN_GOOD_STANDING', { status });
  return id;
}
