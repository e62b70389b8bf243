import type { Work } from '../../../platform/commands/work';
import { AttendanceRecord } from './entities/attendance-record';

/** Of each trainee the record of a session that counts. */
export async function latestAttendance(
  { everything }: Work,
  sessionId: string,
): Promise<ReadonlyMap<string, AttendanceRecord>> {
  const records = await everything.byKeys(
    AttendanceRecord,
    'sessionId',
    [sessionId],
    [{ property: 'revision', direction: 'ASC' }],
  );
  return new Map(records.map((record) => [record.enrolmentId, record]));
}
