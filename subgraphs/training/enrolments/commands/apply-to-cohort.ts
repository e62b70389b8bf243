import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { requireHost } from '../../access/require-host';
import { tenantsOf } from '../../access/tenants-of';
import { cohortPhase } from '../../domain/cohort-phase';
import { Cohort } from '../../programmes/entities/cohort';
import { Programme } from '../../programmes/entities/programme';
import { ProgrammePrerequisite } from '../../programmes/entities/programme-prerequisite';
import { applyingRefusal } from '../domain/applying-refusal';
import type { EnrolmentOutcome } from '../enrolment-outcome';
import { Enrolment } from '../entities/enrolment';
import { Trainee } from '../entities/trainee';
import { findOrAddTrainee } from '../find-or-add-trainee';
import { keepStep } from '../keep-step';
import { readTrainee } from '../read-trainee';
import type { TraineeGiven } from '../trainee-given';

interface ApplyToCohort {
  readonly cohort: string;
  readonly trainee: TraineeGiven;
}

/** A doctor applies in person; for students and members those do who run the programme. */
export async function applyToCohort(work: Work, input: ApplyToCohort): Promise<EnrolmentOutcome> {
  const given = readTrainee(input.trainee);
  const seen = await work.share(Cohort, input.cohort);
  const programme = await work.share(Programme, seen.programmeId);
  const inPerson =
    given.doctorId !== null && tenantsOf(work.viewer, 'doctor').includes(given.doctorId);
  if (!inPerson) await requireHost(work, programme.id, 'apply for this trainee');
  const { id: traineeId } = await findOrAddTrainee(work, given);
  // Two applications of one person wait for each other here.
  await work.manager.findOne(Trainee, {
    where: { id: traineeId },
    lock: { mode: 'pessimistic_write' },
  });

  const required = await work.everything.byKeys(ProgrammePrerequisite, 'programmeId', [
    programme.id,
  ]);
  const earlier = await work.everything.find(Enrolment, [where('t.trainee_id = ?', traineeId)]);
  refuse(
    applyingRefusal({
      phase: cohortPhase({ ...seen, programmeState: programme.state }, work.now),
      reported: programme.reported,
      enrolledHere: earlier.some((one) => one.cohortId === seen.id && one.activeMarker !== null),
      required: required.map(({ requiredId }) => requiredId),
      completed: earlier.flatMap((one) => (one.state === 'COMPLETED' ? [one.programmeId] : [])),
    }),
  );

  const row: Enrolment = {
    id: newId(work.now.getTime()),
    cohortId: seen.id,
    programmeId: programme.id,
    traineeId,
    state: 'APPLIED',
    activeMarker: 1,
    appliedAt: work.now,
    waitingPosition: null,
    supervisorId: null,
    startedOn: null,
    endedOn: null,
    attendancePercent: null,
    version: 1,
  };
  await work.insert(Enrolment, row);
  const { id, state, version } = row;
  await keepStep(work, { enrolmentId: id, fromState: null, toState: state });
  return { id, state, version };
}
