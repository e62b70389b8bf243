import { hasCode, whenGiven, where } from '../../../platform/reading/condition';
import type { DepartmentPoolFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of department pools. */
export const poolConditions = (filter: DepartmentPoolFilter | null | undefined) => [
  whenGiven(filter?.agreement, (id) => hasCode('t.agreement_id', id)),
  whenGiven(filter?.closed, (closed) =>
    where(closed ? 't.closed_at IS NOT NULL' : 't.closed_at IS NULL'),
  ),
  whenGiven(filter?.from, (day) => where('t.month_start >= ?', day)),
  whenGiven(filter?.to, (day) => where('t.month_start < ?', day)),
];
