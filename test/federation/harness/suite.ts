import type { World } from './world';

/** One feature: subgraphs, what they know, and operations to compare on it. */
export interface Suite {
  readonly name: string;
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Made anew for each execution, for mutations change it. */
  readonly world: () => World;
  /** Values for those operations that ask for them. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operations: readonly string[];
}
