import { where } from '../../../platform/reading/condition';
import type { Party } from '../../../platform/access/party';
import { tenantsOf, type Tenant } from './tenants-of';

/** Those who act for the tenants that the condition names; its `(?)` takes all their ids. */
export const own =
  (kind: Tenant, sql: string): Party =>
  (viewer) => {
    const ids = tenantsOf(viewer, kind);
    return ids.length === 0 ? null : where(sql, ids);
  };
