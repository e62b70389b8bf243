import { hasCode, isWithin, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import { siteOfHospital } from '../register/site-of-hospital';
import type { OfferedSessionFilter } from '../resolver-types.generated';
import { unusedCondition } from './unused-condition';

/** What a client asks of a list of blocks; whether they are unused is an argument beside the filter. */
export type SessionFilter = OfferedSessionFilter & { readonly unused?: boolean | null };

/** What a client's filter means in the table of offered sessions. */
export const sessionConditions = (filter: SessionFilter | null | undefined, now: Date) => [
  whenGiven(filter?.unused, (unused) => unusedCondition(unused, now)),
  whenGiven(filter?.hospital, (id) => siteOfHospital('t.site_id', id)),
  whenGiven(filter?.site, (id) => hasCode('t.site_id', id)),
  whenGiven(filter?.theatre, (id) => hasCode('t.theatre_id', id)),
  whenGiven(filter?.group, (id) => hasCode('t.group_id', id)),
  whenGiven(filter?.agreement, (id) => hasCode('t.agreement_id', id)),
  whenGiven(filter?.specialty, (code) => isWithin('t.specialty_code', code)),
  whenGiven(filter?.purpose, (purposes) => oneOf('t.purpose', purposes)),
  whenGiven(filter?.state, (states) => oneOf('t.state', states)),
  whenGiven(filter?.from, (instant) => where('t.ends_at > ?', instant)),
  whenGiven(filter?.to, (instant) => where('t.starts_at < ?', instant)),
  whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
];
