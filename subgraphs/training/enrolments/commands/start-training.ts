import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { requireHost } from '../../access/require-host';
import { shanghaiDay } from '../../domain/shanghai-day';
import { startingRefusal } from '../domain/starting-refusal';
import type { EnrolmentOutcome } from '../enrolment-outcome';
import { enterState } from '../enter-state';
import { lockEnrolment } from '../lock-enrolment';
import { needsSupervisor } from '../needs-supervisor';

interface StartTraining {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Somebody admitted begins; on the first day of a cohort it also happens by itself. */
export async function startTraining(work: Work, input: StartTraining): Promise<EnrolmentOutcome> {
  const { programme, cohort, phase, enrolment } = await lockEnrolment(work, input);
  await requireHost(work, programme.id, 'start training in programmes of these groups');
  refuse(
    startingRefusal({
      state: enrolment.state,
      phase,
      startsOn: cohort.startsOn,
      needsSupervisor: await needsSupervisor(work, programme),
      hasSupervisor: enrolment.supervisorId !== null,
    }),
  );
  const startedOn = shanghaiDay(work.now);
  return enterState(work, enrolment, { state: 'IN_TRAINING' }, { startedOn });
}
