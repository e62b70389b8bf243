import { AttendanceRecord } from './entities/attendance-record';
import { SessionTeacher } from './entities/session-teacher';
import { TeachingSession } from './entities/teaching-session';
import * as teachingSession from './resolvers/teaching-session';

/** Training as it was held, and who was there. */
export const sessions = {
  entities: [AttendanceRecord, SessionTeacher, TeachingSession],
  resolvers: { ...teachingSession },
};
