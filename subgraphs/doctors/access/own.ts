import { where } from '../../../platform/reading/condition';
import type { Party } from '../../../platform/access/party';
import { tenantsOf, type Tenant } from './tenants-of';

/** Those who act for the tenants that the condition names; each `(?)` in it takes all their ids. */
export function own(kind: Tenant, sql: string): Party {
  const places = sql.split('(?)').length - 1;
  return (viewer) => {
    const ids = tenantsOf(viewer, kind);
    return ids.length === 0 ? null : where(sql, ...Array<unknown>(places).fill(ids));
  };
}
