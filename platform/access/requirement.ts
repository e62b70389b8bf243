import type { Viewer } from '../viewer';

/** Alternatives of conjunctions: one inner list must be fulfilled whole. */
export type AnyOfAll = readonly (readonly string[])[];

/** What a viewer must bring for one field. Everything that is listed must be fulfilled. */
export interface Requirement {
  readonly authenticated: boolean;
  readonly scopes: readonly AnyOfAll[];
  readonly policies: readonly AnyOfAll[];
}

/** Decides a named policy from the viewer alone; an unknown name denies. */
export type PolicyDecision = (policy: string, viewer: Viewer) => boolean;

export const noRequirement: Requirement = { authenticated: false, scopes: [], policies: [] };

export const isGuarded = ({ authenticated, scopes, policies }: Requirement): boolean =>
  authenticated || scopes.length > 0 || policies.length > 0;

/** Both at once: where several parties guard something, each of them must be content. */
export function both(one: Requirement, other: Requirement): Requirement {
  if (!isGuarded(one)) return other;
  if (!isGuarded(other)) return one;
  return {
    authenticated: one.authenticated || other.authenticated,
    scopes: [...one.scopes, ...other.scopes],
    policies: [...one.policies, ...other.policies],
  };
}

/** Whether the viewer may see what the requirement guards. */
export function fulfils(viewer: Viewer, requirement: Requirement, decide: PolicyDecision): boolean {
  if (!isGuarded(requirement)) return true;
  if (viewer.kind === 'anonymous') return false;
  return (
    requirement.scopes.every((scopes) =>
      someAll(scopes, (scope) => viewer.scopes.includes(scope)),
    ) && requirement.policies.every((policies) => someAll(policies, (name) => decide(name, viewer)))
  );
}

const someAll = (alternatives: AnyOfAll, holds: (name: string) => boolean): boolean =>
  alternatives.some((all) => all.every(holds));
