import type { Refusal } from '../../../../platform/refusal';
import type { EnrolmentState } from '../../resolver-types.generated';
import type { LearningReason } from '../learning-reasons';

export interface Recording {
  readonly state: EnrolmentState;
  readonly startedOn: string | null;
  /** The day of what is recorded. */
  readonly day: string;
  readonly today: string;
}

/** Why something is not a part of somebody's training: it was not in training, or not on that day. */
export function recordingRefusal(recording: Recording): Refusal<LearningReason> | null {
  const { state, startedOn, day, today } = recording;
  if (state !== 'IN_TRAINING') return { reason: 'NOT_IN_TRAINING', details: { state } };
  if (startedOn !== null && day < startedOn) {
    return { reason: 'BEFORE_TRAINING', details: { day, startedOn } };
  }
  return day > today ? { reason: 'NOT_YET', details: { day, today } } : null;
}
