import type { GraphQLError } from 'graphql';
import { missingAccess, unauthenticated } from '../errors';
import type { Viewer } from '../viewer';
import type { GuardedSelection } from './required-by';
import { fulfils, type PolicyDecision } from './requirement';

/**
 * Why this viewer may not run an operation with these selections; null when everything is allowed.
 * The whole operation is refused: an answer with holes would be taken for the truth.
 */
export function accessRefusal(
  selections: readonly GuardedSelection[],
  viewer: Viewer,
  decide: PolicyDecision,
): GraphQLError | null {
  const missing = selections.filter(({ requirement }) => !fulfils(viewer, requirement, decide));
  if (missing.length === 0) return null;
  if (viewer.kind === 'anonymous') return unauthenticated();

  const scopes = missing.flatMap(({ requirement }) => requirement.scopes.flat(2));
  const policies = missing.flatMap(({ requirement }) => requirement.policies.flat(2));
  return missingAccess({
    fields: missing.map(({ coordinate }) => coordinate),
    scopes: [...new Set(scopes)].filter((scope) => !viewer.scopes.includes(scope)),
    policies: [...new Set(policies)],
  });
}
