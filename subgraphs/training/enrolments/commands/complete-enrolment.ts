import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { requireHost } from '../../access/require-host';
import { completingRefusal } from '../domain/completing-refusal';
import type { EnrolmentOutcome } from '../enrolment-outcome';
import { enterState } from '../enter-state';
import { lockEnrolment } from '../lock-enrolment';
import { trainingProgress } from '../training-progress';

interface CompleteEnrolment {
  readonly id: string;
  readonly expectedVersion: number;
}

/** All modules passed, all cases done, and there often enough: the training is complete. */
export async function completeEnrolment(
  work: Work,
  input: CompleteEnrolment,
): Promise<EnrolmentOutcome> {
  const { programme, enrolment } = await lockEnrolment(work, input);
  await requireHost(work, programme.id, 'complete training in programmes of these groups');
  const progress = await trainingProgress(work, programme, enrolment);
  refuse(completingRefusal(enrolment.state, progress));
  return enterState(work, enrolment, { state: 'COMPLETED' });
}
