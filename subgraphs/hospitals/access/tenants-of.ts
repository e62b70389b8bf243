import { isAscii } from '../../../platform/reading/is-ascii';
import type { Viewer } from '../../../platform/viewer';

const speakersFor = {
  doctor: ['DOCTOR'],
  group: ['GROUP_ADMIN'],
  hospital: ['PARTNER_HOSPITAL', 'HOSPITAL_STAFF'],
} as const;

export type Tenant = keyof typeof speakersFor;

/**
 * The ids of those for whom the viewer acts. A token may name tenants to whom its holder merely
 * belongs, as doctors do to groups: only a role that speaks for a tenant sees what is the tenant's.
 */
export function tenantsOf({ roles, tenants }: Viewer, kind: Tenant): readonly string[] {
  if (!speakersFor[kind].some((role) => roles.includes(role))) return [];
  return (tenants[kind] ?? []).filter(isAscii);
}
