import type { RowRules } from '../../platform/access/row-rules';
import type { Task } from '../../platform/scheduling/task';
import type { EntityClass } from '../../platform/database';
import type { Following } from '../../platform/events/follow';
import type { Reasons } from '../../platform/reason';

/** One subject of the subgraph: its tables, how they are made, and what answers from them. */
export interface Room {
  readonly entities: readonly EntityClass[];
  /** Who may see which rows, for every entity. */
  readonly rowRules: RowRules;
  readonly migrations: readonly (new () => object)[];
  /** Tables in which the running user may add and read rows, and nothing else. */
  readonly appendOnly: readonly string[];
  /** The owners whose facts it copies. */
  readonly follows?: readonly Following[];
  /** What time does to its rows. */
  readonly tasks?: readonly Task[];
  /** Why it may refuse something, in words. */
  readonly reasons?: Reasons;
  readonly resolvers: Readonly<Record<string, object>>;
}
