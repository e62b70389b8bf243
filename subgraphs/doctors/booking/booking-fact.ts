import type { Fact } from '../../../platform/events/publish';
import type { BookingState } from '../resolver-types.generated';
import type { Booking } from './entities/booking';

/** While a booking is only wished for, it concerns nobody outside but the block that it takes. */
const wishes: readonly BookingState[] = ['HELD', 'REQUESTED', 'RELEASED', 'EXPIRED', 'DECLINED'];

/** What the other subgraphs copy of a booking: which block it takes, and what becomes of the visit. */
export function bookingFact(before: Booking | null, booking: Booking): Fact | null {
  const { id, groupId, hospitalId, siteId, agreementId, offeredSessionId, doctorId } = booking;
  const { purpose, specialtyCode, startsAt, endsAt, state, version } = booking;
  const inBlock = offeredSessionId !== null || (before?.offeredSessionId ?? null) !== null;
  if (wishes.includes(state) && !inBlock) return null;
  return {
    kind: 'BookingChanged',
    subjectId: id,
    payload: {
      ...{ id, groupId, hospitalId, siteId, agreementId, offeredSessionId, doctorId },
      ...{ purpose, specialtyCode, startsAt, endsAt, state, version },
    },
  };
}
