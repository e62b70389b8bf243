import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { Doctor } from '../../register/entities/doctor';
import { requireOwn } from '../../require-own';
import { declineOffers } from '../decline-offers';
import { offerArrows, requestArrows } from '../domain/request-arrows';
import type { Booking } from '../entities/booking';
import { SessionOffer } from '../entities/session-offer';
import { SessionRequest } from '../entities/session-request';
import { expireOverdue } from '../expire-overdue';
import { insertBooking } from '../insert-booking';
import { refuseConflicts } from '../refuse-conflicts';
import { requestOutcome, type RequestOutcome } from '../request-outcome';
import { shareFacts } from '../share-facts';
import { evidenceOf, optionalId, orderNumber, type GivenEvidence } from '../wanted';
import { weigh } from '../weigh';

interface AcceptSessionOffer {
  readonly id: string;
  readonly expectedVersion: number;
  readonly offer: string;
  readonly theatre?: string | null;
  readonly externalRef?: string | null;
  readonly consultation?: GivenEvidence | null;
}

/** The hospital takes an offer: a booking behind the same locks and after the same checks as any other. */
export async function acceptSessionOffer(
  work: Work,
  input: AcceptSessionOffer,
): Promise<RequestOutcome> {
  const theatreId = optionalId('theatre', input.theatre);
  const externalRef = orderNumber(input.externalRef);
  const evidence = evidenceOf(input.consultation);
  const { request: seen, offer: taken } = await ownOffer(work, input);
  const { doctorId, startsAt, endsAt } = taken;
  // The person first, as whoever books.
  await work.lock(Doctor, doctorId);
  await shareFacts(work.manager, [doctorId], { id: seen.siteId, hospitalId: seen.hospitalId });
  const request = await work.lock(SessionRequest, seen.id);
  requireVersion(request, input.expectedVersion);
  const offer = await work.lock(SessionOffer, taken.id);
  refuse(transitionRefusal(requestArrows, request.state, 'FILLED'));
  refuse(transitionRefusal(offerArrows, offer.state, 'ACCEPTED'));
  const now = await work.databaseTime();
  await expireOverdue(work, doctorId, now);

  const { siteId, purpose, specialtyCode, surgeryLevel, patientRef } = request;
  const wanted = {
    ...{ doctorId, siteId, startsAt, endsAt, purpose, specialtyCode, surgeryLevel, patientRef },
    ...{ agreementId: offer.agreementId, theatreId, onlyGroupId: offer.groupId, ...evidence },
  };
  const { conflicts, agreement, place } = await weigh(work, wanted, now);
  refuseConflicts(conflicts);
  const { onlyGroupId: groupId, ...booked } = wanted;
  const row: Booking = {
    ...booked,
    id: newId(now.getTime()),
    groupId,
    hospitalId: request.hospitalId,
    agreementId: agreement!.id,
    theatreId: place.theatreId,
    offeredSessionId: place.offeredSessionId,
    state: 'CONFIRMED',
    reason: null,
    holdExpiresAt: null,
    requestExpiresAt: null,
    holdExtensions: 0,
    externalRef,
    sessionRequestId: request.id,
    clientId: work.viewer.clientId,
    createdAt: now,
    synthetic: false,
    version: 1,
  };
  if (!(await insertBooking(work, row, now))) refuseConflicts([{ code: 'SLOT_TAKEN' }]);
  await work.change(SessionOffer, offer, { state: 'ACCEPTED' });
  await declineOffers(work, request.id);
  const filled = { state: 'FILLED', bookingId: row.id } as const;
  return requestOutcome(await work.change(SessionRequest, request, filled));
}

async function ownOffer(work: Work, input: AcceptSessionOffer) {
  const [request] = await work.reader.byKeys(SessionRequest, 'id', [input.id]);
  if (!request) throw notFound('SessionRequest', input.id);
  requireOwn(work.viewer, 'hospital', request.hospitalId, 'accept offers for this hospital');
  const [offer] = await work.reader.byKeys(SessionOffer, 'id', [input.offer]);
  if (offer?.sessionRequestId !== request.id) throw notFound('SessionOffer', input.offer);
  return { request, offer };
}
