import { wholeNumber } from '../../../platform/input/whole-number';
import type { Purpose, Weekday, WeekParity } from '../resolver-types.generated';
import type { AvailabilityRule } from './entities/availability-rule';
import { offeredHours, purposesOf, timeZone, weekdayMask } from './hours-input';

/** What a client says of standing hours. */
export interface GivenRuleTerms {
  readonly site?: string | null;
  readonly purposes: readonly Purpose[];
  readonly weekdays: readonly Weekday[];
  readonly startsAtMinute: number;
  readonly endsAtMinute: number;
  readonly timeZone: string;
  readonly weekParity?: WeekParity | null;
  readonly priority?: number | null;
  readonly onHolidays?: boolean | null;
}

type RuleTerms = Omit<
  AvailabilityRule,
  'id' | 'doctorId' | 'groupId' | 'validFrom' | 'validUntil' | 'withdrawnAt' | 'version'
>;

export const ruleTerms = (given: GivenRuleTerms): RuleTerms => ({
  siteId: given.site ?? null,
  purposes: purposesOf(given.purposes),
  weekdayMask: weekdayMask(given.weekdays),
  ...offeredHours(given),
  timeZone: timeZone(given.timeZone),
  weekParity: given.weekParity ?? 'EVERY',
  priority: wholeNumber('priority', given.priority ?? 5, 1, 9),
  onHolidays: given.onHolidays ?? false,
});
