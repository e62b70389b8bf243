import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { requireOwn } from '../require-own';
import { Doctor } from './entities/doctor';
import { Engagement } from './entities/engagement';

/** The engagement of an own group that a client wants to change, behind the lock of its person. */
export async function lockEngagement(
  work: Work,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<{ readonly doctor: Doctor; readonly row: Engagement }> {
  const [seen] = await work.reader.byKeys(Engagement, 'id', [id]);
  if (!seen) throw notFound('Engagement', id);
  requireOwn(work.viewer, 'group', seen.groupId, 'change engagements of this group');
  const doctor = await work.lock(Doctor, seen.doctorId);
  const row = await work.lock(Engagement, id);
  requireVersion(row, expectedVersion);
  return { doctor, row };
}
