import { buildSchema, isObjectType } from 'graphql';
import type { PolicyMap } from '../../../platform/access/policy-map';
import { isGuarded, type Requirement } from '../../../platform/access/requirement';

/** Everything guarded that clients can select, as `Type` or `Type.field`. */
export type Guards = Readonly<Record<string, Requirement>>;

/** What the policy map says about a schema, in a form that travels. */
export function guardsOf(sdl: string, policies: PolicyMap): Guards {
  const types = Object.values(buildSchema(sdl, { assumeValid: true }).getTypeMap());
  const all = types
    .filter(isObjectType)
    .flatMap((type) => [
      [type.name, policies.requirementOfType(type.name)] as const,
      ...Object.keys(type.getFields()).map(
        (field) => [`${type.name}.${field}`, policies.requirementOf(type.name, field)] as const,
      ),
    ]);
  return Object.fromEntries(all.filter(([, requirement]) => isGuarded(requirement)));
}
