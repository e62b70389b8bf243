import type { Refusal } from '../../../../platform/refusal';
import type { SessionReason } from '../reasons';

export interface Session {
  readonly heldOn: string;
  readonly today: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly cancelled: boolean;
  readonly moduleKnown: boolean;
  /** Doctors who taught and are not known. */
  readonly strangers: readonly string[];
  /** Null: held for none of the register. */
  readonly hospital: { readonly id: string; readonly known: boolean } | null;
}

/** Why training was not held like this. */
export function sessionRefusal(session: Session): Refusal<SessionReason> | null {
  const { heldOn, today, startsOn, endsOn, cancelled, moduleKnown } = session;
  const { strangers, hospital } = session;
  if (cancelled) return { reason: 'COHORT_CANCELLED' };
  if (heldOn < startsOn || heldOn >= endsOn) {
    return { reason: 'OUTSIDE_COHORT', details: { heldOn, startsOn, endsOn } };
  }
  if (heldOn > today) return { reason: 'NOT_YET', details: { day: heldOn, today } };
  if (!moduleKnown) return { reason: 'MODULE_UNKNOWN' };
  if (strangers.length > 0) return { reason: 'TEACHER_UNKNOWN', details: { id: strangers[0] } };
  if (hospital?.known === false) {
    return { reason: 'HOSPITAL_UNKNOWN', details: { id: hospital.id } };
  }
  return null;
}
