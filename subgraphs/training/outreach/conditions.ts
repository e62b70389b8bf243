import {
  hasCode,
  oneOf,
  whenGiven,
  where,
  type Condition,
} from '../../../platform/reading/condition';
import { isAscii } from '../../../platform/reading/is-ascii';
import type { InstitutionFilter, OutreachEventFilter } from '../resolver-types.generated';

type Conditions = readonly (Condition | null)[];

export const institutionConditions = (filter: InstitutionFilter | null | undefined): Conditions => [
  whenGiven(filter?.kind, (kinds) => oneOf('t.kind', kinds)),
  whenGiven(filter?.province, (province) => where('t.province = ?', province)),
  whenGiven(filter?.city, (city) => where('t.city = ?', city)),
  whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
];

export const outreachConditions = (filter: OutreachEventFilter | null | undefined): Conditions => [
  whenGiven(filter?.kind, (kinds) => oneOf('t.kind', kinds)),
  whenGiven(filter?.state, (states) => oneOf('t.state', states)),
  whenGiven(filter?.groups, (groupIds) => {
    const taking = oneOf('group_id', groupIds.filter(isAscii));
    return where(
      `t.id IN (SELECT event_id FROM outreach_groups WHERE ${taking.sql})`,
      ...taking.values,
    );
  }),
  whenGiven(filter?.institution, (id) => hasCode('t.institution_id', id)),
  whenGiven(filter?.province, (province) => where('t.province = ?', province)),
  whenGiven(filter?.endsAfter, (day) => where('t.ends_on > ?', day)),
  whenGiven(filter?.startsBefore, (day) => where('t.starts_on < ?', day)),
];
