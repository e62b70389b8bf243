import type { DocumentNode } from 'graphql';
import type { MergeInto } from './compile-merge';
import type { Representing } from './compile-representation';
import type { Twins } from './compile-twins';
import type { ForwardedVariable } from './forwarded-variables';

/** A boolean variable of the client that a step depends on. */
export interface Condition {
  readonly variable: string;
  readonly wanted: boolean;
}

/** Where a fetch stands in its plan. */
export interface Placed {
  readonly id: number;
  readonly conditions: readonly Condition[];
  /** Steps that have to be over first. */
  readonly after: readonly number[];
  /** How many steps stand before it in the longest chain. */
  readonly level: number;
}

/** One fetch of a plan, ready to run. */
export interface Step extends Placed {
  readonly subgraph: string;
  /** The keys that lead to the objects it is about; lists on the way are looked through. */
  readonly path: readonly string[];
  /** For each of these keys whether its value may stand at several places. */
  readonly sharedAt: readonly boolean[];
  readonly query: string;
  readonly document: DocumentNode;
  readonly variables: readonly ForwardedVariable[];
  /** Null for a fetch of root fields. */
  readonly represent: Representing | null;
  /** What it brings for each object. */
  readonly keys: readonly string[];
  /** For what it sends along beyond keys: which of these it needs that for. */
  readonly dependents: ReadonlyMap<string, ReadonlySet<string>>;
  readonly mergeInto: MergeInto;
  /** The changes to representations and answers, as text to compare. */
  readonly rewrites: string;
  readonly rewriteAnswer: ((answer: unknown) => void) | null;
  /** What makes one of the equal objects that it brings; null where that is not worth while. */
  readonly twins: Twins | null;
  /** Names that only this request uses, and what they stand for. */
  readonly renamed: ReadonlyMap<string, string>;
}
