import type { BookingState } from '../../resolver-types.generated';

interface Waiting {
  readonly state: BookingState;
  readonly holdExpiresAt: Date | null;
  readonly requestExpiresAt: Date | null;
}

/** Whether a hold or a request has run out: at the instant of its end it is over. */
export function isOverdue({ state, holdExpiresAt, requestExpiresAt }: Waiting, now: Date): boolean {
  const end = state === 'HELD' ? holdExpiresAt : state === 'REQUESTED' ? requestExpiresAt : null;
  return end !== null && end <= now;
}
