import type { BookingState } from '../../resolver-types.generated';
import { isOverdue } from './overdue';

interface Hold {
  readonly state: BookingState;
  readonly holdExpiresAt: Date | null;
  readonly requestExpiresAt: Date | null;
}

/** Whether a hold, never confirmed, has run out: by now, or when somebody looked before. */
export const ranOut = (hold: Hold, now: Date): boolean =>
  hold.state === 'HELD'
    ? isOverdue(hold, now)
    : hold.state === 'EXPIRED' && hold.requestExpiresAt === null;
