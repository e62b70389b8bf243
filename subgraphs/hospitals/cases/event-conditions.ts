import { hasCode, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { AdverseEventFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of adverse events. */
export const eventConditions = (filter: AdverseEventFilter | null | undefined) => [
  whenGiven(filter?.group, (id) => hasCode('t.group_id', id)),
  whenGiven(filter?.hospital, (id) => hasCode('t.hospital_id', id)),
  whenGiven(filter?.grade, (grades) => oneOf('t.grade', grades)),
  whenGiven(filter?.category, (categories) => oneOf('t.category', categories)),
  whenGiven(filter?.open, (open) =>
    where(open ? 't.closed_at IS NULL' : 't.closed_at IS NOT NULL'),
  ),
  whenGiven(filter?.from, (instant) => where('t.occurred_at >= ?', instant)),
  whenGiven(filter?.to, (instant) => where('t.occurred_at < ?', instant)),
];
