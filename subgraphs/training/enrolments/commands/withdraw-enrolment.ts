import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { requireHost } from '../../access/require-host';
import { tenantsOf } from '../../access/tenants-of';
import { holdsSeat } from '../../domain/holds-seat';
import { clinicalText } from '../../input/clinical-text';
import { enrolmentArrows } from '../domain/enrolment-arrows';
import type { EnrolmentOutcome } from '../enrolment-outcome';
import { enterState } from '../enter-state';
import { Trainee } from '../entities/trainee';
import { lockEnrolment } from '../lock-enrolment';
import { moveUp } from '../move-up';
import { setSeatsTaken } from '../set-seats-taken';

interface WithdrawEnrolment {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The trainee leaves, or the hosts let somebody go; a seat goes to whoever waits first. */
export async function withdrawEnrolment(
  work: Work,
  input: WithdrawEnrolment,
): Promise<EnrolmentOutcome> {
  const reason = clinicalText('reason', input.reason, 400);
  const { cohort, enrolment } = await lockEnrolment(work, input);
  const [trainee] = await work.everything.byKeys(Trainee, 'id', [enrolment.traineeId]);
  const doctorId = trainee?.doctorId ?? '';
  if (!tenantsOf(work.viewer, 'doctor').includes(doctorId)) {
    await requireHost(work, enrolment.programmeId, 'end this enrolment');
  }
  refuse(transitionRefusal(enrolmentArrows, enrolment.state, 'WITHDRAWN'));

  const outcome = await enterState(work, enrolment, { state: 'WITHDRAWN', reason });
  if (holdsSeat(enrolment.state)) {
    await moveUp(work, await setSeatsTaken(work, cohort, cohort.seatsTaken - 1));
  }
  return outcome;
}
