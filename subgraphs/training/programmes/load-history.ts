import { isOneOf } from '../access/is-one-of';
import type { Context } from '../context';
import type { RecordStep } from '../records/entities/record-step';

/** What was done to a record of a programme, for those who run it. */
export async function loadHistory(
  recordId: string,
  programmeId: string,
  { loaders, viewer }: Context,
): Promise<RecordStep[]> {
  const hosts = await loaders.hostsByProgrammeId.load(programmeId);
  const hostIds = hosts.map(({ groupId }) => groupId);
  return isOneOf(viewer, hostIds) ? loaders.historyByRecordId.load(recordId) : [];
}
