import type { Task } from '../../platform/scheduling/task';
import type { EntityClass } from '../../platform/database';
import type { Reasons } from '../../platform/reason';

/** One subject of the subgraph: its tables, and what answers from them. */
export interface Room {
  readonly entities: readonly EntityClass[];
  /** Tables in which the running user may add and read rows, and nothing else. */
  readonly appendOnly?: readonly string[];
  /** What time does to its rows. */
  readonly tasks?: readonly Task[];
  /** Why it may refuse something, in words. */
  readonly reasons?: Reasons;
  readonly resolvers: Readonly<Record<string, object>>;
}
