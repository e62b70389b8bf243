import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refused } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { requireOwn } from '../../require-own';
import { changeRequest, type RequestOutcome } from '../change-request';
import { requestArrows } from '../domain/request-arrows';
import { AssistanceRequest } from '../entities/assistance-request';
import { offersOf } from '../offers-of';
import { setOffers } from '../set-offers';

interface AcceptOffer {
  readonly id: string;
  readonly expectedVersion: number;
  readonly offer: string;
}

/** The group that asked chooses one offer; the others learn that they were not chosen. */
export async function acceptOffer(work: Work, input: AcceptOffer): Promise<RequestOutcome> {
  const request = await work.lock(AssistanceRequest, input.id);
  requireOwn(work.viewer, request.groupId, 'choose among the offers to this group');
  requireVersion(request, input.expectedVersion);
  refuse(transitionRefusal(requestArrows, request.state, 'ACCEPTED'));
  const open = (await offersOf(work, request.id)).filter(({ state }) => state === 'OPEN');
  const chosen = open.filter(({ id }) => id === input.offer);
  if (chosen.length === 0) throw refused('NO_OFFER');

  await setOffers(work, open, 'NOT_CHOSEN');
  await setOffers(work, chosen, 'ACCEPTED');
  const happening = { happening: 'OFFER_ACCEPTED', groupId: request.groupId } as const;
  return changeRequest(work, request, happening, {
    state: 'ACCEPTED',
    acceptedOfferId: input.offer,
  });
}
