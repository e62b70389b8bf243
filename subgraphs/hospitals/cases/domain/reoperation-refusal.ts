import type { Refusal } from '../../../../platform/refusal';
import type { CaseState } from '../../resolver-types.generated';
import type { CaseReason } from '../reasons';

const thirtyDaysMs = 30 * 24 * 3_600_000;

export interface Reoperation {
  readonly state: CaseState;
  readonly theatreLeftAt: Date | null;
  /** When the patient was operated on again, unplanned; null: that did not happen. */
  readonly reoperatedAt: Date | null;
  readonly now: Date;
}

/** Why it cannot be recorded whether a patient was operated on again within 30 days. */
export function reoperationRefusal(reoperation: Reoperation): Refusal<CaseReason> | null {
  const { state, theatreLeftAt, reoperatedAt, now } = reoperation;
  const done = state === 'COMPLETED' || state === 'SETTLED';
  if (!done || theatreLeftAt === null) return { reason: 'CASE_NOT_DONE', details: { state } };
  const until = new Date(theatreLeftAt.getTime() + thirtyDaysMs);
  if (reoperatedAt === null) return until <= now ? null : { reason: 'THIRTY_DAYS_NOT_OVER' };
  if (reoperatedAt > now)
    return { reason: 'INSTANT_IN_FUTURE', details: { field: 'reoperatedAt' } };
  if (reoperatedAt < theatreLeftAt) {
    const details = { earlier: 'theatreLeftAt', later: 'reoperatedAt' };
    return { reason: 'INSTANTS_OUT_OF_ORDER', details };
  }
  return reoperatedAt < until ? null : { reason: 'REOPERATION_TOO_LATE' };
}
