import type { DataSource } from 'typeorm';
import { openDatabase } from '../../platform/database';
import { subgraphs } from '../../subgraphs';
import { startTestGraph, type TestGraph } from '../support/graph';
import { constraintNames as doctors } from './doctors/constraint-names';
import { checkConstraints as groups } from './groups/check-constraints';
import { checkConstraints as hospitals } from './hospitals/check-constraints';
import { checkConstraints as reports } from './reports/check-constraints';
import { checkConstraints as training } from './training/check-constraints';
import { subgraphNames, type SubgraphName } from '../../schema/subgraph-names';

const promises: Readonly<Record<SubgraphName, readonly string[]>> = {
  groups,
  hospitals,
  doctors,
  training,
  reports,
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

describe.each(subgraphNames)('the schema of %s', (name) => {
  const subgraph = subgraphs[name];
  let database: DataSource;
  beforeAll(async () => {
    const { options } = await graph.database(name);
    const { url } = options as unknown as { url: string };
    database = await openDatabase({ ...subgraph, url });
  });
  afterAll(() => database.destroy());

  it('is what its entities say', async () => {
    const { upQueries } = await database.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('holds exactly the promises that are written down', async () => {
    const rows = await database.query<{ name: string }[]>(
      `SELECT constraint_name AS name FROM information_schema.table_constraints
       WHERE constraint_schema = DATABASE() AND constraint_type = 'CHECK' ORDER BY constraint_name`,
    );
    expect(rows.map(({ name: promise }) => promise).sort()).toEqual([...promises[name]].sort());
  });

  it('stays as it is when its migrations run again', async () => {
    const before = await tableTexts();
    for (const Migration of subgraph.migrations) await run('up', new Migration());
    expect(await tableTexts()).toEqual(before);
  });

  it('goes and comes back when each migration is undone and done', async () => {
    const before = await tableTexts();
    const migrations = subgraph.migrations.map((Migration) => new Migration());
    for (const migration of [...migrations].reverse()) await run('down', migration);
    expect(Object.keys(await tableTexts())).toEqual(['migrations']);
    for (const migration of migrations) await run('up', migration);
    expect(await tableTexts()).toEqual(before);
  });

  async function tableTexts(): Promise<Record<string, string>> {
    const tables = await database.query<Record<string, string>[]>('SHOW TABLES');
    const texts: Record<string, string> = {};
    for (const table of tables.flatMap((row) => Object.values(row))) {
      const [row] = await database.query<Record<string, string>[]>(`SHOW CREATE TABLE ${table}`);
      texts[table] = row!['Create Table']!;
    }
    return texts;
  }

  async function run(step: 'up' | 'down', migration: object): Promise<void> {
    const runner = database.createQueryRunner();
    await (migration as Record<string, (db: unknown) => Promise<void>>)[step]!(runner);
    await runner.release();
  }
});
