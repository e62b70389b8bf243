import type { createDevelopmentIssuer } from '../../security/development-issuer';
import type { ExplorerRole } from '../access/explorer-role';
import type { IssueToken } from './token-wish';

/** Makes tokens of any of the roles, each for whom it has to act for and nobody else. */
export const createIssueToken =
  (
    issuer: ReturnType<typeof createDevelopmentIssuer>,
    roles: readonly ExplorerRole[],
  ): IssueToken =>
  async ({ role: wanted, tenants: given, reason }) => {
    const role = roles.find(({ name }) => name === wanted);
    if (!role) return null;
    const tenants = Object.fromEntries(role.tenants.map((kind) => [kind, given[kind] ?? []]));
    if (Object.values(tenants).some((ids) => ids.length === 0)) return null;
    return issuer.issue({
      subject: ['development', role.name, ...Object.values(tenants).flat()].join(':'),
      clientId: 'development',
      roles: [role.name],
      scopes: role.scopes,
      reason,
      tenants,
    });
  };
