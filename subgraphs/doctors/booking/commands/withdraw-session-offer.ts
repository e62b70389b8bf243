import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { requireOwn } from '../../require-own';
import { offerArrows } from '../domain/request-arrows';
import { SessionOffer } from '../entities/session-offer';
import { offerOutcome, type OfferOutcome } from '../request-outcome';

interface WithdrawSessionOffer {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The group takes back what it offered. */
export async function withdrawSessionOffer(
  work: Work,
  input: WithdrawSessionOffer,
): Promise<OfferOutcome> {
  const row = await work.lock(SessionOffer, input.id);
  requireOwn(work.viewer, 'group', row.groupId, 'withdraw offers of this group');
  requireVersion(row, input.expectedVersion);
  refuse(transitionRefusal(offerArrows, row.state, 'WITHDRAWN'));
  return offerOutcome(await work.change(SessionOffer, row, { state: 'WITHDRAWN' }));
}
