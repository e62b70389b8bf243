import type { EntityManager } from 'typeorm';
import type { EntityClass } from '../database';
import { notFound } from '../errors';
import { publish, type Fact } from '../events/publish';
import { writeWhatIsLast } from '../last-writes';
import { createReader, type Reader, type Visible } from '../reading/reader';
import { tableOf } from '../reading/table';
import type { Viewer } from '../viewer';

/** In whose name, at which moment, and with which eyes something is done. */
export interface Actor {
  readonly viewer: Viewer;
  readonly visible: Visible;
  readonly now: Date;
  /** How far a test lives ahead of the database; nobody else does. */
  readonly aheadMs?: number;
}

/** One transaction in the name of one viewer: all that a command may touch. */
export interface Work {
  readonly viewer: Viewer;
  /** One moment for everything that is written. */
  readonly now: Date;
  /** What time the database has, the one clock that all processes share: ask when the locks are held. */
  databaseTime(): Promise<Date>;
  /** For statements that no other member of this interface can say. */
  readonly manager: EntityManager;
  /** Reads what the viewer may see, inside the transaction. */
  readonly reader: Reader;
  /** Reads every row: for rules that depend on what the viewer need not know. */
  readonly everything: Reader;
  /** The row, which nobody else changes until we are done; `NOT_FOUND` when absent or not theirs to see. */
  lock<Row extends object>(entity: EntityClass<Row>, id: string): Promise<Row>;
  /** The same for a row that we only rely on: others may rely on it too. */
  share<Row extends object>(entity: EntityClass<Row>, id: string): Promise<Row>;
  insert<Row extends object>(entity: EntityClass<Row>, rows: Row | readonly Row[]): Promise<void>;
  /** Writes what changed of a locked row and raises its version; answers the row as it is now. */
  change<Row extends { id: string; version: number }>(
    entity: EntityClass<Row>,
    row: Row,
    changes: Partial<Row>,
  ): Promise<Row>;
  /** Tells the other owners, when and if this commits. */
  publish(...facts: readonly Fact[]): void;
}

const rowsPerInsert = 500;

/** Carries out the work inside the given transaction, and writes the facts it told at the end. */
export async function carryOut<Result>(
  manager: EntityManager,
  { viewer, visible, now, aheadMs = 0 }: Actor,
  perform: (work: Work) => Promise<Result>,
): Promise<Result> {
  const reader = createReader(manager, visible);
  const everything = createReader(manager, () => null);
  const facts: Fact[] = [];

  const result = await perform({
    viewer,
    now,
    async databaseTime() {
      const [row] = (await manager.query('SELECT UTC_TIMESTAMP(3) AS instant')) as [
        { instant: Date },
      ];
      return new Date(row.instant.getTime() + aheadMs);
    },
    manager,
    reader,
    everything,
    lock: (entity, id) => hold(entity, id, 'FOR UPDATE'),
    // Both databases understand this form; `FOR SHARE` is not MariaDB's.
    share: (entity, id) => hold(entity, id, 'LOCK IN SHARE MODE'),
    async insert(entity, rows) {
      const list = (Array.isArray(rows) ? rows : [rows]) as object[];
      for (let from = 0; from < list.length; from += rowsPerInsert) {
        await manager.insert(entity, list.slice(from, from + rowsPerInsert) as never);
      }
    },
    async change(entity, row, changes) {
      const version = row.version + 1;
      await manager.update(entity, { id: row.id } as never, { ...changes, version } as never);
      return { ...row, ...changes, version };
    },
    publish: (...more) => void facts.push(...more),
  });
  await writeWhatIsLast(manager);
  await publish(manager, facts, now);
  return result;

  async function hold<Row extends object>(
    entity: EntityClass<Row>,
    id: string,
    how: string,
  ): Promise<Row> {
    const [seen] = await reader.byKeys(entity, 'id' as never, [id]);
    const table = tableOf(manager, entity);
    const rows = seen
      ? ((await manager.query(
          `SELECT ${table.selection} FROM ${table.name} t WHERE t.id = ? ${how}`,
          [id],
        )) as Record<string, unknown>[])
      : [];
    if (!rows[0]) throw notFound(entity.name, id);
    return table.toRow(rows[0]);
  }
}
