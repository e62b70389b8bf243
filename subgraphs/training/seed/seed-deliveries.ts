import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { at, dayText } from '../../../seed/days';
import { deliveriesOf, type Delivery } from '../../../seed/deliveries';
import type { PlannedGroup } from '../../../seed/groups';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { EnrolmentStep } from '../enrolments/entities/enrolment-step';
import { Enrolment } from '../enrolments/entities/enrolment';
import { Cohort } from '../programmes/entities/cohort';
import { trainingDeliveredFact } from '../programmes/training-delivered-fact';
import { AttendanceRecord } from '../sessions/entities/attendance-record';
import { SessionTeacher } from '../sessions/entities/session-teacher';
import { TeachingSession } from '../sessions/entities/teaching-session';
import { addProgramme, moduleIds } from './add-programme';
import type { createTrainees } from './create-trainees';
import { programmeRow } from './programme-row';

const firstNumber = 10_000; // behind the programmes with cohorts of their own
const people = 12;
const minutes = 120;
const path = ['APPLIED', 'ADMITTED', 'IN_TRAINING'] as const;

/** Training that hospitals pay for: one programme for each group that teaches in their name. */
export async function seedDeliveries(
  world: World,
  write: BulkWriter,
  trainee: ReturnType<typeof createTrainees>,
): Promise<void> {
  const made = new Set<number>();
  for (const delivery of deliveriesOf(world)) {
    const { group } = delivery.agreement;
    if (!made.has(group.index))
      addTeaching(world, write, group, delivery.agreement.hospital.id, trainee);
    made.add(group.index);
    addSession(delivery, write);
    if (write.isFull) await write.drain();
  }
}

const numberOf = ({ index }: PlannedGroup) => firstNumber + index;
const enrolmentOf = (group: PlannedGroup, place: number) =>
  seedId('Enrolment', numberOf(group) * 1_000 + place);

function addTeaching(
  world: World,
  write: BulkWriter,
  group: PlannedGroup,
  hospitalId: string,
  trainee: ReturnType<typeof createTrainees>,
): void {
  const number = numberOf(group);
  const programmeId = seedId('Programme', number);
  const cohortId = seedId('Cohort', number);
  const kind = { id: programmeId, kind: 'ACADEMIC', state: 'PUBLISHED' } as const;
  const row = programmeRow({ ...kind, group, number, asOf: world.asOf });
  addProgramme({ row, number, group, hospitalId, supervisorIds: [], requires: null }, write);
  const start = world.asOf - 1_830;
  write.add(Cohort, {
    id: cohortId,
    programmeId,
    label: '（合成）继续教育',
    city: group.place.city,
    seats: people,
    seatsTaken: people,
    applicationsOpenAt: at(start - 60, 600),
    applicationsCloseAt: at(start - 10, 600),
    startsOn: dayText(start),
    endsOn: dayText(world.asOf + 365),
    cancelledOn: null,
    version: 1 + people,
  });
  for (let place = 0; place < people; place += 1) {
    const id = enrolmentOf(group, place);
    write.add(Enrolment, {
      id,
      cohortId,
      programmeId,
      traineeId: trainee().id,
      state: 'IN_TRAINING',
      activeMarker: 1,
      appliedAt: at(start - 40, 600),
      waitingPosition: null,
      supervisorId: null,
      startedOn: dayText(start),
      endedOn: null,
      attendancePercent: null,
      version: path.length,
    });
    path.forEach((toState, step) =>
      write.add(EnrolmentStep, {
        enrolmentId: id,
        position: step + 1,
        fromState: step === 0 ? null : path[step - 1]!,
        toState,
        at: at(start - 40 + step * 20, 600),
        actor: 'synthetic',
        reason: null,
      }),
    );
  }
}

function addSession({ id, agreement, day, trainees }: Delivery, write: BulkWriter): void {
  const { group, hospital } = agreement;
  const number = numberOf(group);
  const programmeId = seedId('Programme', number);
  const cohortId = seedId('Cohort', number);
  const moduleId = moduleIds(number)[0]!;
  const heldOn = dayText(day);
  const teacherId = seedId('Doctor', group.firstDoctor);
  const common = { id, cohortId, programmeId, moduleId, minutes, hospitalId: hospital.id };
  write.add(TeachingSession, { ...common, heldOn, institutionId: null, trainees, version: 1 });
  write.add(SessionTeacher, { sessionId: id, doctorId: teacherId, position: 0 });
  for (let place = 0; place < trainees; place += 1) {
    write.add(AttendanceRecord, {
      sessionId: id,
      enrolmentId: enrolmentOf(group, place),
      revision: 1,
      minutesAttended: minutes,
      recordedAt: at(day, 1_100),
      actor: 'synthetic',
    });
  }
  write.tell(
    trainingDeliveredFact({
      ...common,
      programmeKind: 'ACADEMIC',
      hostGroupIds: [group.id],
      institutionId: null,
      teacherIds: [teacherId],
      deliveredOn: heldOn,
      trainees,
      version: 1,
    }),
  );
}
