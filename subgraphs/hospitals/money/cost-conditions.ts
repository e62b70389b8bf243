import { hasCode, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { CostLineFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of cost lines. */
export const costConditions = (filter: CostLineFilter | null | undefined) => [
  whenGiven(filter?.agreement, (id) => hasCode('t.agreement_id', id)),
  whenGiven(filter?.kind, (kinds) => oneOf('t.kind', kinds)),
  whenGiven(filter?.borneBy, (parties) => oneOf('t.borne_by', parties)),
  whenGiven(filter?.from, (day) => where('t.valid_to > ?', day)),
  whenGiven(filter?.to, (day) => where('t.valid_from < ?', day)),
];
