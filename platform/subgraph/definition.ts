import type { DocumentNode } from 'graphql';
import type { DataSource, EntityManager } from 'typeorm';
import type { RowRules } from '../access/row-rules';
import type { CommandInput } from '../commands/run-command';
import type { Task } from '../scheduling/task';
import type { Work } from '../commands/work';
import type { CursorSeal } from '../connection/cursor';
import type { EntityClass } from '../database';
import type { Following } from '../events/follow';
import type { Log } from '../log';
import type { Reasons } from '../reason';
import type { Reader } from '../reading/reader';
import type { Transport } from '../transport';
import type { Viewer } from '../viewer';
import type { InternalFields } from './internal-fields';
import type { Invariant } from './invariant';

/** What one operation brings; a subgraph makes its own context of it. */
export interface Incoming {
  readonly database: DataSource;
  readonly reader: Reader;
  readonly seal: CursorSeal;
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly now: Date;
  readonly log: Log;
  /**
   * Carries out a command for the viewer: once, whole or not at all, and the same again when it is
   * sent again. Whatever the operation has read before is read anew afterwards.
   */
  act<Outcome>(
    operation: string,
    input: CommandInput,
    perform: (work: Work) => Promise<Outcome>,
  ): Promise<Outcome>;
  /** The way to another subgraph, for those that ask one. */
  ask(subgraph: string): Transport;
}

/** A subgraph as a value: everything that distinguishes it from the others. */
export interface SubgraphDefinition<Context> {
  readonly name: string;
  readonly typeDefs: DocumentNode;
  /** By type; the generated types of each subgraph have looked at them already. */
  readonly resolvers: Readonly<Record<string, object>>;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => object)[];
  /** Who may see which rows, for every entity. */
  readonly rowRules: RowRules;
  /** Its hidden root fields, by the issuer that alone may ask for them. */
  readonly internalFields?: InternalFields;
  /** Tables in which the running user may add and read rows, and nothing else. */
  readonly appendOnly: readonly string[];
  /** The owners whose facts it copies. */
  readonly follows: readonly Following[];
  /** What time does to the rows. */
  readonly tasks: readonly Task[];
  /** Why it may refuse something, in words. */
  readonly reasons: Reasons;
  /** What may never be true of its rows. */
  readonly invariants?: readonly Invariant[];
  /** Puts the founding records into an empty schema. */
  loadFoundingData(manager: EntityManager, now: Date): Promise<void>;
  /** Runs at every start, before the first answer; a StartError from it is shown to the person. */
  atStart?(database: DataSource, now: Date): Promise<void>;
  createContext(incoming: Incoming): Context;
}
