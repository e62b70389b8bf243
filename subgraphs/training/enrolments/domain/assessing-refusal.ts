import type { Refusal } from '../../../../platform/refusal';
import type { LearningReason } from '../learning-reasons';
import { recordingRefusal, type Recording } from './recording-refusal';

export interface Assessing extends Recording {
  readonly moduleKnown: boolean;
  /** Among the programme's supervisors, or engaged in one of its hosts. */
  readonly assessorTeaches: boolean;
  readonly assessorIsTrainee: boolean;
}

/** Why a result cannot be recorded. */
export function assessingRefusal(assessing: Assessing): Refusal<LearningReason> | null {
  const refusal = recordingRefusal(assessing);
  if (refusal) return refusal;
  if (!assessing.moduleKnown) return { reason: 'MODULE_UNKNOWN' };
  if (assessing.assessorIsTrainee) return { reason: 'ASSESSOR_IS_TRAINEE' };
  return assessing.assessorTeaches ? null : { reason: 'ASSESSOR_NOT_OF_PROGRAMME' };
}
