import { DataLoad } from '../../platform/sources/data-load';
import { StartError } from '../../platform/start-error';
import type { TenantKind } from '../../schema/roles';
import { findTenant } from '../token/find-tenant';
import type { Desk } from './desk';

/** The id of a tenant that is there; before the first start of the program there are none. */
export async function tenantOf(
  { config, database }: Desk,
  kind: TenantKind,
  name: string,
): Promise<string> {
  const loads = await database.manager.count(DataLoad);
  if (loads > 0) return findTenant(config, kind, name);
  throw new StartError(`There are no ${kind}s yet: run "npm start" once, then try again.`);
}
