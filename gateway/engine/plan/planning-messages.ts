import type { QueryPlan } from '@apollo/query-planner';
import type { SupergraphFacts } from './planner';

/** What the engine asks its planning thread. */
export interface PlanningQuestion {
  readonly id: number;
  readonly operation: string;
}

/** What the planning thread says: first about the supergraph, then once per question. */
export type PlanningAnswer =
  | { readonly facts: SupergraphFacts }
  | { readonly unusable: string }
  | { readonly id: number; readonly plan: QueryPlan }
  | { readonly id: number; readonly refusal: string };
