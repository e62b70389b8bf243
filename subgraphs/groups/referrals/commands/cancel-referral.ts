import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { clinicalText } from '../../patient-ref';
import { requireOwn } from '../../require-own';
import { referralArrows } from '../domain/referral-arrows';
import { enterState, type ReferralOutcome } from '../enter-state';
import { Referral } from '../entities/referral';

interface CancelReferral {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The sending group takes it back. */
export async function cancelReferral(work: Work, input: CancelReferral): Promise<ReferralOutcome> {
  const note = clinicalText('reason', input.reason, 400);
  const row = await work.lock(Referral, input.id);
  requireOwn(work.viewer, row.fromId, 'take back referrals of this group');
  requireVersion(row, input.expectedVersion);
  refuse(transitionRefusal(referralArrows, row.state, 'CANCELLED'));
  return enterState(work, row, { state: 'CANCELLED', groupId: row.fromId, note });
}
