import { hasCode, isWithin, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import { siteOfHospital } from '../register/site-of-hospital';
import type { OfferedSessionFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of offered sessions. */
export const sessionConditions = (filter: OfferedSessionFilter | null | undefined) => [
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
