import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { requireHost } from '../../access/require-host';
import { clinicalText } from '../../input/clinical-text';
import { enrolmentArrows } from '../domain/enrolment-arrows';
import type { EnrolmentOutcome } from '../enrolment-outcome';
import { enterState } from '../enter-state';
import { lockEnrolment } from '../lock-enrolment';

interface FailEnrolment {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The training ended without its aim. */
export async function failEnrolment(work: Work, input: FailEnrolment): Promise<EnrolmentOutcome> {
  const reason = clinicalText('reason', input.reason, 400);
  const { enrolment } = await lockEnrolment(work, input);
  await requireHost(work, enrolment.programmeId, 'end training in programmes of these groups');
  refuse(transitionRefusal(enrolmentArrows, enrolment.state, 'FAILED'));
  return enterState(work, enrolment, { state: 'FAILED', reason });
}
