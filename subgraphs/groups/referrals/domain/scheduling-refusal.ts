import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { Purpose, ReferralState } from '../../resolver-types.generated';
import type { ReferralReason } from '../reasons';
import { referralArrows } from './referral-arrows';

export interface Scheduling {
  readonly state: ReferralState;
  readonly specialty: string;
  readonly booking: {
    readonly state: string;
    readonly startsAt: Date;
    readonly purpose: Purpose;
    readonly specialtyCode: string;
  };
  /** Whether another referral names this booking. */
  readonly named: boolean;
  readonly now: Date;
}

/** Operations and invited visits are for one patient. */
const forOnePatient: readonly Purpose[] = ['SURGERY', 'CONSULTATION'];

/** Why a referral cannot be scheduled by naming this booking of the receiving group. */
export function schedulingRefusal(scheduling: Scheduling): Refusal<ReferralReason> | null {
  const { state, specialty, booking, named, now } = scheduling;
  const refusal = transitionRefusal(referralArrows, state, 'SCHEDULED');
  if (refusal) return refusal;
  if (booking.state !== 'CONFIRMED') {
    return { reason: 'BOOKING_NOT_CONFIRMED', details: { booking: booking.state } };
  }
  if (booking.startsAt <= now) {
    return { reason: 'BOOKING_OVER', details: { startsAt: booking.startsAt } };
  }
  if (!related(booking.specialtyCode, specialty)) {
    return {
      reason: 'BOOKING_OF_OTHER_SPECIALTY',
      details: { specialty, booked: booking.specialtyCode },
    };
  }
  if (named && forOnePatient.includes(booking.purpose)) return { reason: 'BOOKING_NAMED_ALREADY' };
  return null;
}

/** One of the two is the other, or lies below it. */
const related = (one: string, other: string) =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
