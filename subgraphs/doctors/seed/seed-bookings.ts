import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { actor } from '../../../seed/actor';
import { bookingStateOf, bookingStates, type BookingState } from '../../../seed/booking-states';
import { at } from '../../../seed/days';
import { halves, roomOf } from '../../../seed/rooms';
import { seedId } from '../../../seed/seed-id';
import { visitDays, type PlannedVisit } from '../../../seed/visit-days';
import type { World } from '../../../seed/world';
import { bookingFact } from '../booking/booking-fact';
import { isBlocking } from '../booking/domain/blocking-states';
import { BookingStep } from '../booking/entities/booking-step';
import { Booking } from '../booking/entities/booking';
import { SlotClaim } from '../booking/entities/slot-claim';
import { claimRows } from '../booking/slots';
import { bookingPath } from './booking-path';

const reasons: Partial<Record<BookingState, string>> = {
  CANCELLED: 'HOSPITAL',
  NEEDS_REASSIGNMENT: 'LEAVE',
  DECLINED: 'OTHER',
};

/** Every booking, with the steps that led to where it is. */
export async function seedBookings(
  world: World,
  write: BulkWriter,
  say: (line: string) => void,
): Promise<void> {
  const stateOf = bookingStateOf(world.asOf, bookingStates());
  // Rooms are shared by purposes; of two visits at once the second has none.
  const rooms = new Set<string>();
  let count = 0;
  for (const today of visitDays(world)) {
    for (const visit of today) {
      if (visit.booking === null) continue;
      addBooking(world, visit, visit.booking, stateOf(visit.day), rooms, write);
      count += 1;
    }
    if (write.isFull) await write.drain();
  }
  say(`${count} bookings`);
}

function addBooking(
  { asOf }: World,
  visit: PlannedVisit,
  number: number,
  state: BookingState,
  rooms: Set<string>,
  write: BulkWriter,
): void {
  const { agreement, day, purpose, half, session, doctor } = visit;
  const [from, to] = halves[half]!;
  const made = Math.min(day - 5 - (number % 12), asOf - 1);
  const path = bookingPath(state, number % 3 === 0);
  const id = seedId('Booking', number);
  const atHospital = agreement.template.mode === 'CONSULTATION';
  const theatreId = claimedRoom(roomOf(agreement, purpose), state, { day, half }, rooms);
  const row: Booking = {
    id,
    doctorId: seedId('Doctor', doctor),
    groupId: agreement.group.id,
    hospitalId: agreement.hospital.id,
    siteId: agreement.site.id,
    agreementId: agreement.id,
    theatreId,
    offeredSessionId: session === null ? null : seedId('Session', session),
    purpose,
    specialtyCode: agreement.subject.code,
    surgeryLevel: purpose === 'SURGERY' ? 1 + (number % 4) : null,
    startsAt: at(day, from),
    endsAt: at(day, to),
    state,
    reason: reasons[state] ?? null,
    holdExpiresAt: path.includes('HELD') ? at(state === 'HELD' ? asOf + 1 : made + 1, 600) : null,
    requestExpiresAt: path.includes('REQUESTED')
      ? at(state === 'REQUESTED' ? asOf + 3 : made + 3, 600)
      : null,
    holdExtensions: number % 40 === 0 ? 1 : 0,
    externalRef: null,
    patientRef: atHospital ? `syn-${number.toString(36)}-0visit` : null,
    invitationDocumentId: atHospital ? `syn-invitation-${number}` : null,
    approvalDocumentId: atHospital ? `syn-approval-${number}` : null,
    consentRecorded: atHospital,
    sessionRequestId: null,
    clientId: null,
    createdAt: at(made, 600),
    synthetic: true,
    version: path.length,
  };
  write.add(Booking, row);
  for (const claim of isBlocking(state) ? claimRows(row) : []) write.add(SlotClaim, claim);
  const fact = day < asOf ? null : bookingFact(null, row);
  if (fact) write.tell(fact);
  path.forEach((each, position) => {
    const isLast = position === path.length - 1;
    const ended = each === 'COMPLETED' || each === 'NO_SHOW';
    write.add(BookingStep, {
      bookingId: id,
      position,
      state: each,
      enteredAt: ended ? at(day, to + 10) : at(made, 600 + position * 90),
      actor,
      reason: isLast ? (reasons[state] ?? null) : null,
    });
  });
}

/** The room, unless another visit has claimed it for the same half of the day. */
function claimedRoom(
  room: string,
  state: BookingState,
  { day, half }: { readonly day: number; readonly half: number },
  rooms: Set<string>,
): string | null {
  if (!isBlocking(state)) return room;
  const key = `${room} ${day} ${half}`;
  if (rooms.has(key)) return null;
  rooms.add(key);
  return room;
}
