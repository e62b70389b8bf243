import type { CursorSeal } from '../../../platform/connection/cursor';
import { hasCode, whenGiven, where } from '../../../platform/reading/condition';
import type { Condition } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import { inForce } from '../in-force';
import { createListing } from '../listing';
import type {
  AvailabilityExceptionFilter,
  AvailabilityRuleFilter,
  LeaveFilter,
} from '../resolver-types.generated';
import { AvailabilityException } from './entities/availability-exception';
import { AvailabilityRule } from './entities/availability-rule';
import { Leave } from './entities/leave';

const inPlace = where('t.withdrawn_at IS NULL');

/** A doctor's standing hours, the days that differ, and the absences. */
export function createHoursListings(reader: Reader, seal: CursorSeal) {
  return {
    availabilityRules: createListing<AvailabilityRule, AvailabilityRuleFilter, never>(
      reader,
      seal,
      AvailabilityRule,
      {
        conditionsOf: (filter) => [
          inPlace,
          whenGiven(filter.group, (id) => hasCode('t.group_id', id)),
          whenGiven(filter.site, atSite),
          whenGiven(filter.validOn, (on) => inForce('t', on)),
        ],
        orderOf: () => [
          { property: 'validFrom', direction: 'ASC' },
          { property: 'id', direction: 'ASC' },
        ],
      },
    ),
    availabilityExceptions: createListing<
      AvailabilityException,
      AvailabilityExceptionFilter,
      never
    >(reader, seal, AvailabilityException, {
      conditionsOf: (filter) => [
        inPlace,
        whenGiven(filter.from, (from) => where('t.local_date >= ?', from)),
        whenGiven(filter.to, (to) => where('t.local_date < ?', to)),
      ],
      orderOf: () => [
        { property: 'localDate', direction: 'ASC' },
        { property: 'id', direction: 'ASC' },
      ],
    }),
    leaves: createListing<Leave, LeaveFilter, never>(reader, seal, Leave, {
      conditionsOf: (filter) => [
        where('t.cancelled_at IS NULL OR t.cancelled_at > t.starts_at'),
        whenGiven(filter.from, (from) => where('COALESCE(t.cancelled_at, t.ends_at) > ?', from)),
        whenGiven(filter.to, (to) => where('t.starts_at < ?', to)),
      ],
      orderOf: () => [
        { property: 'startsAt', direction: 'ASC' },
        { property: 'id', direction: 'ASC' },
      ],
    }),
  };
}

/** Hours for the site, and those that hold wherever the doctor may practise. */
function atSite(siteId: string): Condition {
  const { sql, values } = hasCode('t.site_id', siteId);
  return where(`${sql} OR t.site_id IS NULL`, ...values);
}
