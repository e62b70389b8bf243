import type { ListArguments } from '../../../platform/connection/connection';
import type { CursorSeal } from '../../../platform/connection/cursor';
import { createNestedPages } from '../../../platform/connection/nested-pages';
import type { Reader } from '../../../platform/reading/reader';
import { AttendanceRecord } from './entities/attendance-record';
import { SessionTeacher } from './entities/session-teacher';
import { TeachingSession } from './entities/teaching-session';

/** All SQL of sessions and who was there. */
export function createSessionsRepository(reader: Reader, seal: CursorSeal) {
  const nested = createNestedPages(reader, seal, TeachingSession);
  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(TeachingSession, 'id', ids),
    findTeachers: (ids: readonly string[]) =>
      reader.byKeys(SessionTeacher, 'sessionId', ids, [{ property: 'position', direction: 'ASC' }]),
    findAttendance: (ids: readonly string[]) =>
      reader.byKeys(AttendanceRecord, 'sessionId', ids, [
        { property: 'enrolmentId', direction: 'ASC' },
        { property: 'revision', direction: 'ASC' },
      ]),
    pageOf: (cohortId: string, given: ListArguments) =>
      nested(cohortId, given, {
        field: 'Cohort.sessions',
        parentage: { property: 'cohortId' },
        conditions: [],
        order: [
          { property: 'heldOn', direction: 'ASC' },
          { property: 'id', direction: 'ASC' },
        ],
      }),
  };
}

export type SessionsRepository = ReturnType<typeof createSessionsRepository>;
