import type { RowRules } from '../../platform/access/row-rules';
import type { EntityClass } from '../../platform/database';

/** One subject of the subgraph: its tables, how they are made, and what answers from them. */
export interface Room {
  readonly entities: readonly EntityClass[];
  /** Who may see which rows, for every entity. */
  readonly rowRules: RowRules;
  readonly migrations: readonly (new () => object)[];
  /** Tables in which the running user may add and read rows, and nothing else. */
  readonly appendOnly: readonly string[];
  readonly resolvers: Readonly<Record<string, object>>;
}
