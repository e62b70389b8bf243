import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { own } from '../access/own';
import { seenBy } from '../access/seen-by';
import { AttendanceRecord } from './entities/attendance-record';
import { SessionTeacher } from './entities/session-teacher';
import { TeachingSession } from './entities/teaching-session';

/** What was held is for those who run the programme. */
export const sessionsRowRules = rowRules(
  [AttendanceRecord, withTheirParent],
  [SessionTeacher, withTheirParent],
  [
    TeachingSession,
    seenBy(
      ['TRAINING_MANAGER'],
      own(
        'group',
        't.programme_id IN (SELECT h.programme_id FROM programme_hosts h WHERE h.group_id IN (?))',
      ),
      own(
        'doctor',
        't.id IN (SELECT s.session_id FROM session_teachers s WHERE s.doctor_id IN (?))',
      ),
    ),
  ],
);
