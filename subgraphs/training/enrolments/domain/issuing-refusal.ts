import type { Refusal } from '../../../../platform/refusal';
import type { EnrolmentState } from '../../resolver-types.generated';
import type { LearningReason } from '../learning-reasons';

export interface Issuing {
  readonly state: EnrolmentState;
  readonly issued: boolean;
  readonly validUntil: string | null;
  readonly today: string;
}

/** Why there is no certificate for an enrolment. */
export function issuingRefusal(issuing: Issuing): Refusal<LearningReason> | null {
  const { state, issued, validUntil, today } = issuing;
  if (state !== 'COMPLETED') return { reason: 'TRAINING_NOT_COMPLETED', details: { state } };
  if (issued) return { reason: 'CERTIFICATE_EXISTS' };
  return validUntil !== null && validUntil <= today
    ? { reason: 'VALID_UNTIL_PAST', details: { validUntil, today } }
    : null;
}
