import type { Work } from '../../../platform/commands/work';
import { badInput } from '../../../platform/errors';
import { refuse } from '../../../platform/refusal';
import { beijingDay } from '../domain/beijing-day';
import { monthOf } from '../domain/month-of';
import { postingDayRefusal } from './domain/posting-day-refusal';
import { monthVersion } from './month-version';

interface Days {
  readonly settledOn?: string | null;
  readonly dueOn?: string | null;
}

/** The day of a posting, today unless a client names an earlier one of an open month. */
export async function requirePostingDay(
  work: Work,
  agreementId: string,
  serviceOn: string,
  { settledOn: given, dueOn = null }: Days,
) {
  const today = beijingDay(work.now);
  const settledOn = given ?? today;
  const closed = (await monthVersion(work, agreementId, monthOf(settledOn))) > 0;
  refuse(postingDayRefusal({ serviceOn, settledOn, today, closed }));
  if (dueOn !== null && dueOn < settledOn) {
    throw badInput('PERIOD_REVERSED', 'dueOn: must not be before settledOn.');
  }
  return { settledOn, dueOn };
}
