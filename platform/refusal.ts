import { refused } from './errors';

/** Why a business rule says no: a stable name, and the values that explain it. */
export interface Refusal<Reason extends string = string> {
  readonly reason: Reason;
  readonly details?: object;
}

/** Throws `REFUSED` when a rule has said no. */
export function refuse(refusal: Refusal | null): void {
  if (refusal) throw refused(refusal.reason, refusal.details);
}
