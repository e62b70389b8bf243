import { hasCode, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { BuildProjectFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of build projects. */
export const projectConditions = (filter: BuildProjectFilter | null | undefined) => [
  whenGiven(filter?.group, (id) => hasCode('t.group_id', id)),
  whenGiven(filter?.kind, (kinds) => oneOf('t.kind', kinds)),
  whenGiven(filter?.state, (states) => oneOf('t.state', states)),
  whenGiven(filter?.city, (city) => where('t.city = ?', city)),
  whenGiven(filter?.level, (levels) => oneOf('t.hospital_level', levels)),
  whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
];
