import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { requireHost } from '../../access/require-host';
import { supervisorFacts } from '../../copies/supervisor-facts';
import { ProgrammeSupervisor } from '../../programmes/entities/programme-supervisor';
import { keepRecordStep } from '../../records/keep-record-step';
import { assigningRefusal } from '../domain/assigning-refusal';
import type { EnrolmentOutcome } from '../enrolment-outcome';
import { Enrolment } from '../entities/enrolment';
import { SupervisorLoad } from '../entities/supervisor-load';
import { Trainee } from '../entities/trainee';
import { leaveSupervisor } from '../leave-supervisor';
import { lockEnrolment } from '../lock-enrolment';
import { lockSupervisor } from '../lock-supervisor';

interface AssignSupervisor {
  readonly id: string;
  readonly expectedVersion: number;
  /** A doctor. */
  readonly supervisor: string;
}

/** Somebody takes the trainee on; whoever did before has one less. */
export async function assignSupervisor(
  work: Work,
  input: AssignSupervisor,
): Promise<EnrolmentOutcome> {
  const { programme, enrolment } = await lockEnrolment(work, input);
  const hostIds = await requireHost(work, programme.id, 'assign supervisors of these groups');
  const { everything } = work;
  const listed = await everything.byKeys(ProgrammeSupervisor, 'programmeId', [programme.id]);
  const [doctor] = await supervisorFacts(work, [input.supervisor], hostIds);
  const [trainee] = await everything.byKeys(Trainee, 'id', [enrolment.traineeId]);
  const isListed = listed.some(({ doctorId }) => doctorId === input.supervisor);
  const load = isListed ? await lockSupervisor(work, input.supervisor) : null;
  refuse(
    assigningRefusal({
      state: enrolment.state,
      kind: programme.kind,
      doctor: doctor!,
      listed: isListed,
      isTrainee: trainee?.doctorId === input.supervisor,
      isSupervisor: enrolment.supervisorId === input.supervisor,
      trainees: load?.trainees ?? 0,
    }),
  );

  await work.change(SupervisorLoad, load!, { trainees: load!.trainees + 1 });
  if (enrolment.supervisorId !== null) await leaveSupervisor(work, enrolment.supervisorId);
  const row = await work.change(Enrolment, enrolment, { supervisorId: input.supervisor });
  const { id, state, version } = row;
  await keepRecordStep(work, { id, version, state, note: `supervisor ${input.supervisor}` });
  return { id, state, version };
}
