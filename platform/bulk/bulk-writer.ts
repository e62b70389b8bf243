import { getMetadataArgsStorage, type DataSource } from 'typeorm';
import type { EntityClass } from '../database';
import { publish, type Fact } from '../events/publish';
import { inTransaction } from '../transaction';
import { sqlText } from './sql-text';

const charactersAtOnce = 1024 * 1024;
const statementsWaiting = 3;
const factsAtOnce = 500;

/** Writes very many rows of one schema in few statements, and holds few of them in memory. */
export interface BulkWriter {
  /** Adds a row; properties that it lacks get what the table gives them. */
  add<Row extends object>(entity: EntityClass<Row>, row: Partial<Row>): void;
  /** Adds a fact for those who copy it. */
  tell(fact: Fact): void;
  /** Whether somebody should wait before adding more. */
  readonly isFull: boolean;
  /** Waits until there is room again. */
  drain(): Promise<void>;
  /** Writes all that is left; how many rows there were. */
  end(): Promise<number>;
}

interface Open {
  readonly head: string;
  readonly properties: readonly string[];
  parts: string[];
  characters: number;
}

export function createBulkWriter(database: DataSource, now: Date): BulkWriter {
  const open = new Map<string, Open>();
  const waiting: (() => Promise<unknown>)[] = [];
  let facts: Fact[] = [];
  let rows = 0;
  let last: Promise<void> = Promise.resolve();
  let failure: { readonly error: unknown } | null = null;

  function enqueue(task: () => Promise<unknown>): void {
    waiting.push(task);
    last = last.then(async () => {
      if (failure) return;
      await task().catch((error: unknown) => (failure = { error }));
      waiting.splice(waiting.indexOf(task), 1);
    });
  }

  function flush(table: Open): void {
    if (table.parts.length === 0) return;
    const statement = `${table.head}${table.parts.join(',')}`;
    table.parts = [];
    table.characters = 0;
    enqueue(() =>
      database.query(statement).catch((error: unknown) => {
        throw new Error(briefly(error)); // the error itself carries all the rows
      }),
    );
  }

  function flushFacts(): void {
    const some = facts;
    facts = [];
    if (some.length > 0)
      enqueue(() => inTransaction(database, (manager) => publish(manager, some, now)));
  }

  async function until(isDone: () => boolean): Promise<void> {
    while (!isDone() && !failure) await Promise.race([last, next()]);
    if (failure) throw failure.error;
  }
  const next = () => new Promise((resolve) => setTimeout(resolve, 1));

  return {
    add(entity, row) {
      const key = `${entity.name} ${Object.keys(row).join()}`;
      let table = open.get(key);
      if (!table) open.set(key, (table = describe(entity, Object.keys(row))));
      let text = '';
      for (const property of table.properties) {
        const value = (row as Record<string, unknown>)[property];
        text += text === '' ? `(${sqlText(value)}` : `,${sqlText(value)}`;
      }
      table.parts.push(`${text})`);
      table.characters += text.length;
      rows += 1;
      if (table.characters >= charactersAtOnce) flush(table);
    },
    tell(fact) {
      facts.push(fact);
      if (facts.length >= factsAtOnce) flushFacts();
    },
    get isFull() {
      return waiting.length >= statementsWaiting;
    },
    drain: () => until(() => waiting.length < statementsWaiting),
    async end() {
      for (const table of open.values()) flush(table);
      flushFacts(); // last, so that nobody hears of rows that are not there
      await until(() => waiting.length === 0);
      return rows;
    },
  };
}

const briefly = (error: unknown): string =>
  (error as { sqlMessage?: string }).sqlMessage ?? String(error).slice(0, 400);

function describe(entity: EntityClass, properties: readonly string[]): Open {
  const storage = getMetadataArgsStorage();
  const name = storage.tables.find(({ target }) => target === entity)?.name;
  const columns = new Map(
    storage.columns
      .filter(({ target }) => target === entity)
      .map(({ propertyName, options }) => [propertyName, options.name ?? propertyName]),
  );
  const names = properties.map((property) => {
    const column = columns.get(property);
    if (column === undefined) throw new Error(`${entity.name} has no column "${property}"`);
    return `\`${column}\``;
  });
  return {
    head: `INSERT INTO \`${name}\` (${names.join(', ')}) VALUES `,
    properties,
    parts: [],
    characters: 0,
  };
}
