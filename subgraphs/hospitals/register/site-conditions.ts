import { hasCode, whenGiven, where } from '../../../platform/reading/condition';
import type { SiteFilter } from '../resolver-types.generated';

/** What a client's filter means in the table of sites. */
export const siteConditions = (filter: SiteFilter | null | undefined) => [
  whenGiven(filter?.hospital, (id) => hasCode('t.hospital_id', id)),
  whenGiven(filter?.province, (province) => where('t.province = ?', province)),
  whenGiven(filter?.city, (city) => where('t.city = ?', city)),
  whenGiven(filter?.district, (district) => where('t.district = ?', district)),
  whenGiven(filter?.synthetic, (flag) => where('t.synthetic = ?', flag)),
];
