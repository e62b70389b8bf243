import { parse, type GraphQLSchema } from 'graphql';
import type { PolicyMap } from '../../../../platform/access/policy-map';
import { requiredBy, type GuardedSelection } from '../../../../platform/access/required-by';
import { fulfils, noRequirement } from '../../../../platform/access/requirement';
import { nobody } from '../../../../platform/viewer';
import type { ExplorerRole } from '../../access/explorer-role';
import type { Guards } from '../../access/guards-of';

export type Judge = ReturnType<typeof createJudge>;

/** Knows who may ask what, by the same rules as the server, so that it can explain a refusal. */
export function createJudge(schema: GraphQLSchema, guards: Guards, roles: readonly ExplorerRole[]) {
  const known = new Map(Object.entries(guards));
  const policies: PolicyMap = {
    requirementOf: (type, field) =>
      known.get(`${type}.${field}`) ?? known.get(type) ?? noRequirement,
    requirementOfType: (type) => known.get(type) ?? noRequirement,
    unmarked: [],
  };
  return { missing, rolesFor };

  /** What is out of the role's reach; null is the public. */
  function missing(query: string, role: ExplorerRole | null, hasReason = false) {
    const out = selectionsOf(query).filter((selection) => !allows(selection, role, hasReason));
    const scopes = out.flatMap(({ requirement }) => requirement.scopes.flat(2));
    const named = out.flatMap(({ requirement }) => requirement.policies.flat(2));
    return {
      fields: out.map(({ coordinate }) => coordinate),
      scopes: [...new Set(scopes)].filter((scope) => !role?.scopes.includes(scope)),
      policies: [...new Set(named)],
    };
  }

  /** Who may ask all of it, and whether only with a reason. */
  function rolesFor(query: string): { role: ExplorerRole; needsReason: boolean }[] {
    const selections = selectionsOf(query);
    if (selections.length === 0) return [];
    return roles.flatMap((role) => {
      const may = (hasReason: boolean) =>
        selections.every((selection) => allows(selection, role, hasReason));
      return may(true) ? [{ role, needsReason: !may(false) }] : [];
    });
  }

  function selectionsOf(query: string): readonly GuardedSelection[] {
    try {
      return requiredBy(schema, parse(query), policies);
    } catch {
      return []; // the server says what is wrong with it
    }
  }
}

function allows({ requirement }: GuardedSelection, role: ExplorerRole | null, hasReason: boolean) {
  if (!role) return fulfils(nobody, requirement, () => false);
  const { scopes, policies, reasonedPolicies } = role;
  const viewer = { ...nobody, kind: 'user', scopes } as const;
  return fulfils(
    viewer,
    requirement,
    (policy) => policies.includes(policy) || (hasReason && reasonedPolicies.includes(policy)),
  );
}
