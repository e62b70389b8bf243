import { decidePolicy, policyNames } from './policies';
import { roleTitles } from './role-titles';
import { roles, scopesOf, type Role } from './roles';

/** The roles with all that they may, for those who explain why something was refused. */
export const explorerRoles = (Object.keys(roles) as Role[]).map((name) => {
  const allowed = (reason: string | null) =>
    policyNames.filter((policy) => decidePolicy(policy, { roles: [name], reason }));
  const policies = allowed(null);
  return {
    name,
    title: roleTitles[name],
    scopes: scopesOf([name]),
    policies,
    reasonedPolicies: allowed('a reason').filter((policy) => !policies.includes(policy)),
    tenants: roles[name].tenants,
  };
});
