import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { RequiredFields } from '../plan/required-fields';
import { type CompiledFetch, compileStep } from './compile-step';
import { type Group, groupSteps } from './group-steps';
import type { Condition, Placed } from './step';
import type { TypesOf } from './types-of';
import { withSharing } from './with-sharing';

/** A plan without anything left to interpret. */
export interface CompiledPlan {
  readonly groups: readonly Group[];
}

interface Place {
  readonly path: readonly string[];
  readonly conditions: readonly Condition[];
  readonly after: readonly number[];
}

export interface PlanSurroundings {
  readonly types: TypesOf;
  readonly requiredFields: RequiredFields;
  /** The client's name of a variable of the plan. */
  readonly clientVariable: (name: string) => string;
  readonly mayMerge: (subgraph: string) => boolean;
}

export function compilePlan({ node }: QueryPlan, surroundings: PlanSurroundings): CompiledPlan {
  const fetches: (CompiledFetch & Placed)[] = [];

  /** Returns the steps that a node consists of. */
  function compile(current: PlanNode | undefined, place: Place): readonly number[] {
    switch (current?.kind) {
      case undefined:
        return [];
      case 'Fetch':
        return [fetch(current, place)];
      case 'Flatten': {
        const keys = current.path.map(String).filter((key) => key !== '@');
        return compile(current.node, { ...place, path: [...place.path, ...keys] });
      }
      case 'Parallel':
        return current.nodes.flatMap((child) => compile(child, place));
      case 'Sequence':
        return current.nodes.reduce<readonly number[]>(
          (done, child) => [
            ...done,
            ...compile(child, { ...place, after: [...place.after, ...done] }),
          ],
          [],
        );
      case 'Condition': {
        const when = (wanted: boolean): Place => ({
          ...place,
          conditions: [
            ...place.conditions,
            { variable: surroundings.clientVariable(current.condition), wanted },
          ],
        });
        return [
          ...compile(current.ifClause, when(true)),
          ...compile(current.elseClause, when(false)),
        ];
      }
      case 'Defer':
        throw new Error('The planner was not asked to defer anything.');
    }
  }

  function fetch(current: FetchNode, { path, conditions, after }: Place): number {
    const id = fetches.length;
    const level = Math.max(-1, ...after.map((step) => fetches[step]?.level ?? 0)) + 1;
    fetches.push({ ...compileStep(current, path, surroundings), id, level, conditions, after });
    return id;
  }

  if (node?.kind === 'Subscription') throw new Error('Subscriptions are not supported.');
  compile(node, { path: [], conditions: [], after: [] });
  return { groups: groupSteps(withSharing(fetches), surroundings.mayMerge) };
}
