import { refused } from '../../../platform/errors';
import type { Conflict } from './domain/conflict';

/** For verbs that answer with nothing but the booking: the first conflict names the refusal, all are told. */
export function refuseConflicts(conflicts: readonly Conflict[]): void {
  const [first] = conflicts;
  if (!first) return;
  throw refused(first.code, {
    ...first.values,
    detail: first.detail,
    agreements: first.agreementIds,
    conflicts: conflicts.map(({ code, detail, values }) => ({ code, detail, ...values })),
  });
}
