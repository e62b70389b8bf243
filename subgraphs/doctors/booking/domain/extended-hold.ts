import type { Refusal } from '../../../../platform/refusal';
import type { BookingReason } from '../reasons';
import { bookingPolicy } from './booking-policy';

interface Hold {
  readonly createdAt: Date;
  readonly holdExpiresAt: Date;
  readonly holdExtensions: number;
}

type Extension = { readonly expiresAt: Date } | { readonly refusal: Refusal<BookingReason> };

/** Until when a hold lasts that is extended now, or why it cannot be. */
export function extendedHold(hold: Hold, ttlSeconds: number, now: Date): Extension {
  const { extensions, longestMs } = bookingPolicy.hold;
  if (hold.holdExtensions >= extensions) {
    return { refusal: { reason: 'EXTENDED_OFTEN', details: { most: extensions } } };
  }
  const wanted = now.getTime() + ttlSeconds * 1_000;
  const latest = hold.createdAt.getTime() + longestMs;
  const expiresAt = new Date(Math.min(wanted, latest));
  if (expiresAt <= hold.holdExpiresAt) {
    return {
      refusal: {
        reason: 'HOLD_NOT_LONGER',
        details: { expiresAt: hold.holdExpiresAt, latest: new Date(latest) },
      },
    };
  }
  return { expiresAt };
}
