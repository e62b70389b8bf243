import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { where } from '../../../../platform/reading/condition';
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
import { readAttendance } from '../read-attendance';
import { refuseSession } from '../refuse-session';
import { requireInTraining } from '../require-in-training';
import type { SessionOutcome } from '../session-outcome';
import { tellDelivered } from '../tell-delivered';

interface RecordAttendance {
  readonly cohort: string;
  readonly module: string;
  readonly heldOn: string;
  readonly minutes: number;
  readonly teachers: readonly string[];
  readonly hospital?: string | null | undefined;
  readonly institution?: string | null | undefined;
  readonly attendance: readonly Attended[];
}

/** Training was held; whoever is in training and not named was not there. */
export async function recordAttendance(
  work: Work,
  input: RecordAttendance,
): Promise<SessionOutcome> {
  const { heldOn } = input;
  const minutes = wholeNumber('minutes', input.minutes, 1, 1440);
  const teachers = list('teachers', input.teachers, { least: 1, most: 20 });
  const attended = readAttendance(input.attendance, minutes, 0);
  const [seen] = await work.reader.byKeys(Cohort, 'id', [input.cohort]);
  const programme = await work.share(Programme, seen?.programmeId ?? input.cohort);
  const cohort = await work.lock(Cohort, input.cohort);
  await requireTeaching(work, programme.id, teachers, 'record training of these groups');
  await refuseSession(work, cohort, input);

  const inTraining = await work.everything.find(Enrolment, [
    where("t.cohort_id = ? AND t.state = 'IN_TRAINING' AND t.started_on <= ?", cohort.id, heldOn),
  ]);
  requireInTraining(inTraining, [...attended.keys()]);
  const row: TeachingSession = {
    id: newId(work.now.getTime()),
    cohortId: cohort.id,
    programmeId: programme.id,
    moduleId: input.module,
    heldOn,
    minutes,
    hospitalId: input.hospital ?? null,
    institutionId: input.institution ?? null,
    trainees: [...attended.values()].filter((there) => there > 0).length,
    version: 1,
  };
  const { id: sessionId, trainees, version } = row;
  await work.insert(TeachingSession, row);
  const taught = teachers.map((doctorId, position) => ({ sessionId, doctorId, position }));
  await work.insert(SessionTeacher, taught);
  const records = inTraining.map(({ id: enrolmentId }) => ({
    sessionId,
    enrolmentId,
    revision: 1,
    minutesAttended: attended.get(enrolmentId) ?? 0,
    recordedAt: work.now,
    actor: actorOf(work),
  }));
  await work.insert(AttendanceRecord, records);
  await countAttendance(work, inTraining);
  await tellDelivered(work, row, programme, await hostIdsOf(work, programme.id));
  return { id: sessionId, trainees, version };
}
