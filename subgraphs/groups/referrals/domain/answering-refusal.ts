import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { GroupStatus, ReferralState } from '../../resolver-types.generated';
import type { ReferralReason } from '../reasons';
import { referralArrows } from './referral-arrows';

export interface Answering {
  readonly state: ReferralState;
  readonly answerDueAt: Date;
  readonly receiver: GroupStatus;
  readonly answer: 'ACCEPTED' | 'DECLINED';
  readonly now: Date;
}

/** Why a referral cannot be answered so. A suspended group takes no new patients, but may say no. */
export function answeringRefusal(answering: Answering): Refusal<ReferralReason> | null {
  const { state, answerDueAt, receiver, answer, now } = answering;
  const refusal = transitionRefusal(referralArrows, state, answer);
  if (refusal) return refusal;
  if (answerDueAt <= now) return { reason: 'ANSWER_OVERDUE', details: { answerDueAt } };
  if (answer === 'ACCEPTED' && receiver !== 'MEMBER') {
    return { reason: 'RECEIVER_NOT_IN_GOOD_STANDING', details: { status: receiver } };
  }
  return null;
}
