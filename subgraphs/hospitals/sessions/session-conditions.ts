import { oneOf, whenGiven, where } from '../../../platform/reading/condition';
import { specialtyConditions } from '../register/specialty-conditions';
import type { OfferedSessionFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of offered sessions. */
export const sessionConditions = (filter: OfferedSessionFilter | null | undefined) => [
  whenGiven(filter?.hospital, (id) =>
    where('t.site_id IN (SELECT id FROM sites WHERE hospital_id = ?)', id),
  ),
  whenGiven(filter?.site, (id) => where('t.site_id = ?', id)),
  whenGiven(filter?.theatre, (id) => where('t.theatre_id = ?', id)),
  whenGiven(filter?.group, (id) => where('t.group_id = ?', id)),
  whenGiven(filter?.agreement, (id) => where('t.agreement_id = ?', id)),
  whenGiven(filter?.specialty, (code) => specialtyConditions.within('t.specialty_code', code)),
  whenGiven(filter?.purpose, (purposes) => oneOf('t.purpose', purposes)),
  whenGiven(filter?.state, (states) => oneOf('t.state', states)),
  whenGiven(filter?.from, (instant) => where('t.ends_at > ?', instant)),
  whenGiven(filter?.to, (instant) => where('t.starts_at < ?', instant)),
  whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
];
