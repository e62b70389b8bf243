import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../patient-ref';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { requireOwn } from '../../require-own';
import { changeRequest, type RequestOutcome } from '../change-request';
import { offeringRefusal } from '../domain/offering-refusal';
import { AssistanceOffer } from '../entities/assistance-offer';
import { AssistanceRequest } from '../entities/assistance-request';
import { offersOf } from '../offers-of';

interface OfferAssistance {
  readonly id: string;
  readonly group: string;
  readonly offer: string;
}

/** A member says what it could do. */
export async function offerAssistance(work: Work, input: OfferAssistance): Promise<RequestOutcome> {
  requireOwn(work.viewer, input.group, 'offer help for this group');
  const offer = clinicalText('offer', input.offer, 2000);
  const helper = await work.share(DoctorGroup, input.group);
  const request = await work.lock(AssistanceRequest, input.id);
  const offers = await offersOf(work, request.id);
  const offered = offers.some(({ groupId }) => groupId === helper.id);
  refuse(offeringRefusal({ state: request.state, askedBy: request.groupId, helper, offered }));

  await work.insert(AssistanceOffer, {
    id: newId(work.now.getTime()),
    requestId: request.id,
    groupId: helper.id,
    state: 'OPEN',
    offer,
    offeredAt: work.now,
  });
  return changeRequest(work, request, { happening: 'OFFERED', groupId: helper.id });
}
