import type { GatewayOptions } from '../gateway/options';
import { actedFor, rolesInForce, scopesOf } from '../schema/roles';

/**
 * A viewer brings only the tenants that its roles speak for, whatever else its token names, and only
 * what those roles allow that say for whom they speak.
 */
export const actingFor =
  (identify: GatewayOptions['identify']): GatewayOptions['identify'] =>
  async (headers) => {
    const viewer = await identify(headers);
    const roles = rolesInForce(viewer.roles, viewer.tenants);
    const allowed = new Set(scopesOf(roles));
    return {
      ...viewer,
      roles,
      scopes: viewer.scopes.filter((scope) => allowed.has(scope)),
      tenants: actedFor(roles, viewer.tenants),
    };
  };
