import { mergeRequests, type MergedRequest } from './merge-requests';
import type { Step } from './step';

/** Steps that travel to their subgraph in one request. */
export interface Group {
  readonly subgraph: string;
  readonly steps: readonly Step[];
  /** Groups that have to be over first. */
  readonly after: readonly number[];
  /** One request for those of its steps that have something to ask. */
  readonly merged: (active: readonly Step[]) => MergedRequest;
}

/**
 * Entity fetches of one level to one subgraph are merged. Levels guarantee that no group waits for
 * itself. Mutations are never merged, and root fields come merged from the planner.
 */
export function groupSteps(
  steps: readonly Step[],
  mayMerge: (subgraph: string) => boolean,
): readonly Group[] {
  const byName = new Map<string, Step[]>();
  for (const step of steps) {
    const alone = !step.represent || !mayMerge(step.subgraph);
    const name = JSON.stringify(alone ? step.id : [step.level, step.subgraph]);
    const members = byName.get(name);
    if (members) members.push(step);
    else byName.set(name, [step]);
  }

  // By level, so that every group stands behind those that it waits for.
  const all = [...byName.values()].sort(([a], [b]) => (a?.level ?? 0) - (b?.level ?? 0));
  const groupOf = new Map(
    all.flatMap((members, index) => members.map(({ id }) => [id, index] as const)),
  );
  return all.map((members) => ({
    subgraph: members[0]?.subgraph ?? '',
    steps: members,
    after: [
      ...new Set(members.flatMap(({ after }) => after.map((step) => groupOf.get(step) ?? 0))),
    ],
    merged: rememberBySteps(),
  }));
}

/** Which steps have something to ask differs by request, but rarely. */
function rememberBySteps(): Group['merged'] {
  const remembered = new Map<string, MergedRequest>();
  return (active) => {
    const name = active.map(({ id }) => id).join();
    let merged = remembered.get(name);
    if (!merged) remembered.set(name, (merged = mergeRequests(active)));
    return merged;
  };
}
