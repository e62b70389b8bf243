import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { shareGroups } from '../../register/share-groups';
import { requireOwn } from '../../require-own';
import { answeringRefusal } from '../domain/answering-refusal';
import { enterState, type ReferralOutcome } from '../enter-state';
import { Referral } from '../entities/referral';

interface AnswerReferral {
  readonly id: string;
  readonly expectedVersion: number;
  readonly answer: 'ACCEPTED' | 'DECLINED';
  /** Why not. */
  readonly reason: string | null;
}

/** The receiving group says whether it takes the patient. */
export async function answerReferral(work: Work, input: AnswerReferral): Promise<ReferralOutcome> {
  const { answer, reason } = input;
  const row = await work.lock(Referral, input.id);
  requireOwn(work.viewer, row.toId, 'answer referrals to this group');
  requireVersion(row, input.expectedVersion);

  const [receiver] = await shareGroups(work, row.toId);
  const { state, answerDueAt } = row;
  refuse(
    answeringRefusal({ state, answerDueAt, receiver: receiver.status, answer, now: work.now }),
  );

  const entry = { state: answer, groupId: row.toId, note: reason };
  return enterState(work, row, entry, { answeredAt: work.now, declineReason: reason });
}
