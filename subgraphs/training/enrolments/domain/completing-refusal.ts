import type { completion } from '../../domain/completion';
import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { EnrolmentState } from '../../resolver-types.generated';
import type { EnrolmentReason } from '../reasons';
import { enrolmentArrows } from './enrolment-arrows';

type Progress = ReturnType<typeof completion>;

/** Why somebody has not completed the training, with all that is missing. */
export function completingRefusal(
  state: EnrolmentState,
  progress: Progress,
): Refusal<EnrolmentReason> | null {
  const refusal = transitionRefusal(enrolmentArrows, state, 'COMPLETED');
  if (refusal || progress.complete) return refusal;
  const { modulesPassed, modulesRequired, cases, attendanceReached } = progress;
  const casesMissing = cases.filter(({ reached }) => !reached).length;
  return {
    reason: 'NOT_COMPLETE',
    details: { modulesPassed, modulesRequired, casesMissing, attendanceReached },
  };
}
