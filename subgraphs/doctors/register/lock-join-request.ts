import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { Doctor } from './entities/doctor';
import { JoinRequest } from './entities/join-request';

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A request that somebody wants to answer, behind the lock of its person. */
export async function lockJoinRequest(
  work: Work,
  { id, expectedVersion }: Wanted,
  requireParty: (row: JoinRequest) => void,
): Promise<{ readonly doctor: Doctor; readonly row: JoinRequest }> {
  const [seen] = await work.reader.byKeys(JoinRequest, 'id', [id]);
  if (!seen) throw notFound('JoinRequest', id);
  const doctor = await work.lock(Doctor, seen.doctorId);
  const row = await work.lock(JoinRequest, id);
  requireParty(row);
  requireVersion(row, expectedVersion);
  return { doctor, row };
}
