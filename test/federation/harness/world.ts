/**
 * An object of the merged graph. Fields are values, references to other nodes, or functions of the
 * arguments that see the object as `this`, as graphql-js calls them.
 */
export interface Node {
  readonly __typename: string;
  readonly [field: string]: unknown;
}

/** The data behind a graph: one truth, read by the subgraphs in parts and by the judge as a whole. */
export interface World {
  /** Fields of Query and Mutation. */
  readonly root: Readonly<Record<string, unknown>>;
  /** All entities. */
  readonly nodes: readonly Node[];
  /** Fields that may occur in keys, by type; `id` unless told otherwise. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  /** Object types of interfaces by which subgraphs may be asked. */
  readonly interfaces?: Readonly<Record<string, readonly string[]>>;
}
