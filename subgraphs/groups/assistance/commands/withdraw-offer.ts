import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refused } from '../../../../platform/errors';
import { requireOwn } from '../../require-own';
import { changeRequest, type RequestOutcome } from '../change-request';
import { AssistanceRequest } from '../entities/assistance-request';
import { offersOf } from '../offers-of';
import { setOffers } from '../set-offers';

interface WithdrawOffer {
  readonly id: string;
  readonly expectedVersion: number;
  readonly group: string;
}

/** A member takes its offer back, as long as nobody has chosen. */
export async function withdrawOffer(work: Work, input: WithdrawOffer): Promise<RequestOutcome> {
  requireOwn(work.viewer, input.group, 'take back offers of this group');
  const request = await work.lock(AssistanceRequest, input.id);
  requireVersion(request, input.expectedVersion);
  const offers = await offersOf(work, request.id);
  const own = offers.filter(({ groupId, state }) => groupId === input.group && state === 'OPEN');
  if (own.length === 0) throw refused('NO_OFFER');
  await setOffers(work, own, 'WITHDRAWN');
  return changeRequest(work, request, { happening: 'OFFER_WITHDRAWN', groupId: input.group });
}
