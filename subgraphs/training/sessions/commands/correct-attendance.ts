import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { hostIdsOf } from '../../access/host-ids-of';
import { requireTeaching } from '../../access/require-teaching';
import { Enrolment } from '../../enrolments/entities/enrolment';
import { Cohort } from '../../programmes/entities/cohort';
import { Programme } from '../../programmes/entities/programme';
import { actorOf } from '../../records/actor-of';
import type { Attended } from '../attended';
import { countAttendance } from '../count-attendance';
import { AttendanceRecord } from '../entities/attendance-record';
import { SessionTeacher } from '../entities/session-teacher';
import { TeachingSession } from '../entities/teaching-session';
import { latestAttendance } from '../latest-attendance';
import { readAttendance } from '../read-attendance';
import { requireInTraining } from '../require-in-training';
import type { SessionOutcome } from '../session-outcome';
import { tellDelivered } from '../tell-delivered';

interface CorrectAttendance {
  readonly id: string;
  readonly expectedVersion: number;
  readonly attendance: readonly Attended[];
}

/** Somebody was there longer, or not as long; what was said before is kept. */
export async function correctAttendance(
  work: Work,
  input: CorrectAttendance,
): Promise<SessionOutcome> {
  const [seen] = await work.reader.byKeys(TeachingSession, 'id', [input.id]);
  if (!seen) throw notFound('TeachingSession', input.id);
  const programme = await work.share(Programme, seen.programmeId);
  await work.lock(Cohort, seen.cohortId);
  const session = await work.lock(TeachingSession, input.id);
  const teachers = await work.everything.byKeys(SessionTeacher, 'sessionId', [session.id]);
  const doctorIds = teachers.map(({ doctorId }) => doctorId);
  await requireTeaching(work, programme.id, doctorIds, 'correct training of these groups');
  requireVersion(session, input.expectedVersion);
  const attended = readAttendance(input.attendance, session.minutes, 1);
  const [cohortId, heldOn] = [session.cohortId, session.heldOn];
  const all = await work.everything.byKeys(Enrolment, 'id', [...attended.keys()]);
  const inTraining = all.filter(
    ({ state, startedOn, ...one }) =>
      state === 'IN_TRAINING' && one.cohortId === cohortId && (startedOn ?? heldOn) <= heldOn,
  );
  requireInTraining(inTraining, [...attended.keys()]);

  const before = await latestAttendance(work, session.id);
  const records = inTraining.map(({ id: enrolmentId }): AttendanceRecord => ({
    sessionId: session.id,
    enrolmentId,
    revision: (before.get(enrolmentId)?.revision ?? 0) + 1,
    minutesAttended: attended.get(enrolmentId) ?? 0,
    recordedAt: work.now,
    actor: actorOf(work),
  }));
  await work.insert(AttendanceRecord, records);
  const now = [...(await latestAttendance(work, session.id)).values()];
  const trainees = now.filter(({ minutesAttended }) => minutesAttended > 0).length;
  const row = await work.change(TeachingSession, session, { trainees });
  await countAttendance(work, inTraining);
  await tellDelivered(work, row, programme, await hostIdsOf(work, programme.id));
  return { id: row.id, trainees, version: row.version };
}
