import type { QueryPlan } from '@apollo/query-planner';
import type { RequiredFields } from './required-fields';

/** What the engine must know about a supergraph besides how to plan. All of it is plain data. */
export interface SupergraphFacts {
  /** The schema that clients see. */
  readonly apiSdl: string;
  /** For each interface and union its object types, those that clients may not see included. */
  readonly possibleTypes: Readonly<Record<string, readonly string[]>>;
  readonly objectTypes: readonly string[];
  /** Names of fields that take arguments anywhere in the supergraph. */
  readonly fieldsWithArguments: readonly string[];
  readonly requiredFields: RequiredFields;
  /** No field of the supergraph starts like this, so a name that does is ours. */
  readonly ownPrefix: string;
}

/** Turns operations into plans. What plans, and in which thread, is nobody else's business. */
export interface Planner {
  /** Rejects when the supergraph cannot be used at all. */
  readonly facts: Promise<SupergraphFacts>;
  plan(operation: string): Promise<QueryPlan>;
  stop(): Promise<void>;
}
