import { mergeRequests, type MergedRequest } from './merge-requests';
import type { Step } from './step';

/** Steps that ask the same of their entities: one list of representations serves them all. */
export type Batch = readonly [Step, ...Step[]];

/** Batches that travel to their subgraph in one request. */
export interface Group {
  readonly subgraph: string;
  readonly batches: readonly Batch[];
  /** Groups that have to be over first. */
  readonly after: readonly number[];
  /** One request for those batches, by their first steps, that have something to ask. */
  readonly merged: (active: readonly Step[]) => MergedRequest;
}

/**
 * Entity fetches of one level to one subgraph are merged. Levels guarantee that no group waits for
 * itself. Root fields stay alone: the planner has merged them already.
 */
export function groupSteps(
  steps: readonly Step[],
  mayMerge: (subgraph: string) => boolean,
): readonly Group[] {
  const levels = latestLevels(steps, mayMerge);
  const levelOf = ({ id }: Step) => levels[id] ?? 0;
  const byName = new Map<string, [Step, ...Step[]]>();
  for (const step of steps) {
    const alone = !step.represent || !mayMerge(step.subgraph);
    addTo(byName, JSON.stringify(alone ? step.id : [levelOf(step), step.subgraph]), step);
  }

  // By level, so that every group stands behind those that it waits for.
  const all = [...byName.values()].sort(([a], [b]) => levelOf(a) - levelOf(b));
  const groupOf = new Map(
    all.flatMap((members, index) => members.map(({ id }) => [id, index] as const)),
  );
  return all.map((members) => ({
    subgraph: members[0].subgraph,
    batches: batchesOf(members, steps),
    after: [
      ...new Set(members.flatMap(({ after }) => after.map((step) => groupOf.get(step) ?? 0))),
    ],
    merged: rememberBySteps(),
  }));
}

/** A fetch that nobody waits for may wait itself, until others ask its subgraph again. */
function latestLevels(
  steps: readonly Step[],
  mayMerge: (subgraph: string) => boolean,
): readonly number[] {
  const awaited = new Set(steps.flatMap(({ after }) => after));
  const last = new Map<string, number>();
  for (const { subgraph, level, represent } of steps) {
    if (represent) last.set(subgraph, Math.max(level, last.get(subgraph) ?? 0));
  }
  return steps.map(({ id, subgraph, level, represent }) => {
    const mayWait = represent && mayMerge(subgraph) && !awaited.has(id);
    return mayWait ? (last.get(subgraph) ?? level) : level;
  });
}

/**
 * Steps of one batch share what comes back. That is safe only while nothing is added to it later:
 * elsewhere the same name may stand for something else.
 */
function batchesOf(members: readonly Step[], steps: readonly Step[]): readonly Batch[] {
  const byQuestion = new Map<string, [Step, ...Step[]]>();
  for (const step of members) {
    const isLast = !steps.some((other) => continues(other, step) || overlaps(other, step));
    const question = step.represent && isLast ? [step.query, step.rewrites] : [step.id];
    addTo(byQuestion, JSON.stringify(question), step);
  }
  return [...byQuestion.values()];
}

/** Whether a step adds to what another one brings. */
function continues(step: Step, { path, keys }: Step): boolean {
  if (step.path.length <= path.length) return false;
  const leads = path.every((key, index) => step.path[index] === key);
  return leads && keys.includes(step.path[path.length] ?? '');
}

/** Whether two steps bring the same field of the same objects, each its part. */
function overlaps(step: Step, { id, path, keys }: Step): boolean {
  if (step.id === id || step.path.length !== path.length) return false;
  if (path.some((key, index) => step.path[index] !== key)) return false;
  return step.keys.some((key) => key !== '__typename' && keys.includes(key));
}

function addTo(lists: Map<string, [Step, ...Step[]]>, name: string, step: Step): void {
  const list = lists.get(name);
  if (list) list.push(step);
  else lists.set(name, [step]);
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
