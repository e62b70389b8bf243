/** An operation that the one who asked may not ask, or not any more. */
export interface AccessProblem {
  readonly query: string;
  /** What the server says is out of reach; empty where it only asks who we are. */
  readonly fields: readonly string[];
  readonly scopes: readonly string[];
  readonly policies: readonly string[];
}
