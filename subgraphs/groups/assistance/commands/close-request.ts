import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { requireOwn } from '../../require-own';
import { changeRequest, type RequestOutcome } from '../change-request';
import { requestArrows } from '../domain/request-arrows';
import { AssistanceRequest } from '../entities/assistance-request';
import { offersOf } from '../offers-of';
import { setOffers } from '../set-offers';

interface CloseRequest {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The group that asked is done with it: helped, or without having chosen anybody. */
export async function closeRequest(work: Work, input: CloseRequest): Promise<RequestOutcome> {
  const request = await work.lock(AssistanceRequest, input.id);
  requireOwn(work.viewer, request.groupId, 'close requests of this group');
  requireVersion(request, input.expectedVersion);
  const state = request.state === 'OPEN' ? 'WITHDRAWN' : 'CLOSED';
  refuse(transitionRefusal(requestArrows, request.state, state));

  const open = (await offersOf(work, request.id)).filter((offer) => offer.state === 'OPEN');
  await setOffers(work, open, 'NOT_CHOSEN');
  const happening = { happening: 'CLOSED', groupId: request.groupId } as const;
  return changeRequest(work, request, happening, { state, closedAt: work.now });
}
