import { newId } from '../../../../platform/id';
import { Booking } from '../../../../subgraphs/doctors/booking/entities/booking';
import { BookingStep } from '../../../../subgraphs/doctors/booking/entities/booking-step';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

/** A confirmed operation from 9 to 12 in Shanghai, after a hold. */
export async function givenBooking(
  graph: TestGraph,
  given: Partial<Booking> & { readonly doctorId: string },
): Promise<Booking> {
  const booking = await givenRow(graph, Booking, {
    id: newId(),
    groupId: newId(),
    hospitalId: newId(),
    siteId: newId(),
    agreementId: newId(),
    theatreId: null,
    offeredSessionId: null,
    purpose: 'SURGERY',
    specialtyCode: '04.02',
    surgeryLevel: 3,
    startsAt: new Date('2026-03-02T01:00:00Z'),
    endsAt: new Date('2026-03-02T04:00:00Z'),
    state: 'CONFIRMED',
    reason: null,
    holdExpiresAt: null,
    requestExpiresAt: null,
    holdExtensions: 0,
    externalRef: null,
    patientRef: null,
    invitationDocumentId: null,
    approvalDocumentId: null,
    consentRecorded: true,
    sessionRequestId: null,
    clientId: null,
    createdAt: new Date('2026-03-01T08:00:00Z'),
    synthetic: true,
    version: 1,
    ...given,
  });
  const states =
    booking.state === 'HELD' ? (['HELD'] as const) : (['HELD', booking.state] as const);
  for (const [position, state] of states.entries()) {
    const enteredAt = new Date(booking.createdAt.getTime() + position * 60_000);
    const bookingId = booking.id;
    const step = { bookingId, position, state, enteredAt, actor: 'a test', reason: null };
    await givenRow(graph, BookingStep, step);
  }
  return booking;
}
