import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { refuse } from '../../../platform/refusal';
import { paperEndingRefusal } from './domain/paper-ending-refusal';
import { AvailabilityRule } from './entities/availability-rule';
import { lockPaper } from './lock-paper';
import { requireHoursSide } from './require-hours-side';

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Standing hours that somebody wants to be other ones from a day on. */
export async function lockRule(work: Work, wanted: Wanted, on: string): Promise<AvailabilityRule> {
  const row = await lockPaper(work, AvailabilityRule, wanted, (found) =>
    requireHoursSide(work, found),
  );
  if (row.withdrawnAt !== null) throw refused('HOURS_WITHDRAWN', { at: row.withdrawnAt });
  refuse(paperEndingRefusal({ ...row, revokedOn: null }, on));
  return row;
}

/** Ends them on a day; on their first they came to nothing. */
export const endRule = (work: Work, row: AvailabilityRule, on: string): Promise<AvailabilityRule> =>
  work.change(
    AvailabilityRule,
    row,
    on === row.validFrom ? { withdrawnAt: work.now } : { validUntil: on },
  );
