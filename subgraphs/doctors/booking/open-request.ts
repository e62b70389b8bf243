import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { requireOwn } from '../require-own';
import { SessionRequest } from './entities/session-request';

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

/** A request of the own hospital that somebody wants to change. */
export async function openRequest(
  work: Work,
  { id, expectedVersion }: Wanted,
  action: string,
): Promise<SessionRequest> {
  const row = await work.lock(SessionRequest, id);
  requireOwn(work.viewer, 'hospital', row.hospitalId, action);
  requireVersion(row, expectedVersion);
  return row;
}
