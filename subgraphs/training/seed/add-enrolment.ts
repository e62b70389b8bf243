import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { at, dayText } from '../../../seed/days';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { certificateFact } from '../enrolments/certificate-fact';
import { Assessment } from '../enrolments/entities/assessment';
import { Certificate } from '../enrolments/entities/certificate';
import { EnrolmentStep } from '../enrolments/entities/enrolment-step';
import { Enrolment } from '../enrolments/entities/enrolment';
import type { PlannedCohort } from './add-cohort';
import { addLogbook } from './add-logbook';
import { moduleIds } from './add-programme';
import type { MadeTrainee } from './create-trainees';

type State = Enrolment['state'];

export interface PlannedEnrolment {
  readonly number: number;
  readonly state: State;
  readonly start: number;
  readonly end: number;
  readonly position: number | null;
  readonly supervisorId: string | null;
}

const paths: Readonly<Record<State, readonly State[]>> = {
  APPLIED: ['APPLIED'],
  WAITLISTED: ['APPLIED', 'WAITLISTED'],
  ADMITTED: ['APPLIED', 'ADMITTED'],
  IN_TRAINING: ['APPLIED', 'ADMITTED', 'IN_TRAINING'],
  COMPLETED: ['APPLIED', 'ADMITTED', 'IN_TRAINING', 'COMPLETED'],
  WITHDRAWN: ['APPLIED', 'ADMITTED', 'WITHDRAWN'],
  FAILED: ['APPLIED', 'ADMITTED', 'IN_TRAINING', 'FAILED'],
};
const active: ReadonlySet<State> = new Set(['APPLIED', 'WAITLISTED', 'ADMITTED', 'IN_TRAINING']);

/** Somebody's way through a cohort, as far as it went. */
export function addEnrolment(
  world: World,
  write: BulkWriter,
  trainee: MadeTrainee,
  cohort: PlannedCohort,
  planned: PlannedEnrolment,
): void {
  const { number, state, start, end, supervisorId } = planned;
  const { programme, number: programmeNumber } = cohort;
  const id = seedId('Enrolment', number);
  const path = paths[state];
  const begun = path.includes('IN_TRAINING');
  const dayOf = {
    APPLIED: start - 90,
    WAITLISTED: start - 60,
    ADMITTED: start - 50,
    IN_TRAINING: start,
    COMPLETED: end,
    WITHDRAWN: start - 25,
    FAILED: end,
  };
  write.add(Enrolment, {
    id,
    cohortId: seedId('Cohort', cohort.index),
    programmeId: programme.id,
    traineeId: trainee.id,
    state,
    activeMarker: active.has(state) ? 1 : null,
    appliedAt: at(dayOf.APPLIED, 600),
    waitingPosition: planned.position,
    supervisorId: begun ? supervisorId : null,
    startedOn: begun ? dayText(start) : null,
    endedOn: active.has(state) ? null : dayText(dayOf[state]),
    attendancePercent: state === 'COMPLETED' ? 84 + (number % 16) : state === 'FAILED' ? 61 : null,
    version: path.length,
  });
  path.forEach((each, place) =>
    write.add(EnrolmentStep, {
      enrolmentId: id,
      position: place + 1,
      fromState: place === 0 ? null : path[place - 1]!,
      toState: each,
      at: at(dayOf[each], 600 + place),
      actor: 'synthetic',
      reason: each === 'WITHDRAWN' || each === 'FAILED' ? '合成数据' : null,
    }),
  );
  if (!begun || supervisorId === null) return;
  addLogbook(world, write, planned, id, programmeNumber);
  if (state === 'IN_TRAINING') return;
  moduleIds(programmeNumber).forEach((moduleId, place) => {
    const passed = state === 'COMPLETED' || place === 0;
    write.add(Assessment, {
      id: seedId('ModuleAssessment', number * 4 + place),
      enrolmentId: id,
      moduleId,
      assessedOn: dayText(end - 30 + place),
      score: passed ? 70 + ((number + place * 7) % 30) : 48,
      passed,
      assessorId: supervisorId,
    });
  });
  if (state !== 'COMPLETED') return;
  // Some certificates have run out, and a few were taken back.
  const expires = number % 3 === 0;
  const revoked = number % 13 === 5;
  const certificate: Certificate = {
    id: seedId('Certificate', number),
    number: `SYN-${String(number).padStart(8, '0')}`,
    enrolmentId: id,
    programmeId: programme.id,
    traineeId: trainee.id,
    doctorId: trainee.doctorId,
    issuedOn: dayText(end + 5),
    validUntil: expires ? dayText(end + (number % 2 === 0 ? 60 : 1_800)) : null,
    revokedOn: revoked ? dayText(end + 30) : null,
    revocationReason: revoked ? '合成数据：资料有误' : null,
    version: revoked ? 2 : 1,
  };
  write.add(Certificate, certificate);
  write.tell(certificateFact(certificate));
}
