import { join } from 'node:path';
import {
  readExamples,
  type ExplorerOptions,
  type ExplorerRole,
  type IssueToken,
} from './gateway/explorer';
import { createDevelopmentIssuer } from './gateway/security/development-issuer';
import type { Config } from './platform/config';
import { keptSecret } from './platform/kept-secret';
import { decidePolicy, policyNames } from './schema/policies';
import { roleTitles } from './schema/role-titles';
import { roles, scopesOf, type Role, type TenantKind } from './schema/roles';
import { readApi } from './schema/sdl';
import { tenantChoices } from './schema/tenant-choices';

/** The explorer of this graph: its examples, its roles, and in development a token of each. */
export function explorerOptions(config: Config, audience: string): ExplorerOptions {
  return {
    title: '中国医生集团联盟 · Alliance Graph',
    sdl: readApi,
    examples: () => readExamples(join(__dirname, 'examples')),
    directory: join(config.dataDirectory, 'explorer'),
    roles: roleNames.map(describe),
    tenants: Object.entries(tenantChoices).map(([name, choice]) => ({ name, ...choice })),
    issueToken: issuerOf(config, audience),
  };
}

const roleNames = Object.keys(roles) as Role[];

function describe(name: Role): ExplorerRole {
  const allows = (reason: string | null) =>
    policyNames.filter((policy) => decidePolicy(policy, { roles: [name], reason }));
  const policies = allows(null);
  return {
    name,
    title: roleTitles[name],
    scopes: scopesOf([name]),
    policies,
    reasonedPolicies: allows('a reason').filter((policy) => !policies.includes(policy)),
    tenants: roles[name].tenants,
  };
}

function issuerOf({ developmentIssuer, dataDirectory }: Config, audience: string) {
  if (!developmentIssuer) return null;
  const secret = keptSecret(dataDirectory, 'development-issuer');
  const issuer = createDevelopmentIssuer(secret, audience);
  const issueToken: IssueToken = async ({ role: wanted, tenants: given, reason }) => {
    const role = roleNames.find((name) => name === wanted);
    if (!role) return null;
    const kinds: readonly TenantKind[] = roles[role].tenants;
    const tenants = Object.fromEntries(kinds.map((kind) => [kind, given[kind] ?? []]));
    if (Object.values(tenants).some((ids) => ids.length === 0)) return null;
    return issuer.issue({
      subject: ['development', role, ...Object.values(tenants).flat()].join(':'),
      clientId: 'development',
      roles: [role],
      scopes: scopesOf([role]),
      reason,
      tenants,
    });
  };
  return issueToken;
}
