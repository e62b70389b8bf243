import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../platform/database';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { reports } from '../../../subgraphs/reports';
import { checkConstraints } from './check-constraints';

describe('the schema of reports', () => {
  let graph: TestGraph;
  let database: DataSource;
  beforeAll(async () => {
    graph = await startTestGraph();
    const { options } = await graph.database('reports');
    const { url } = options as unknown as { url: string };
    database = await openDatabase({ ...reports, url });
  });
  afterAll(async () => {
    await database.destroy();
    await graph.stop();
  });

  it('is what its entities say', async () => {
    const { upQueries } = await database.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('holds exactly the promises that are written down', async () => {
    const rows = await database.query<{ name: string }[]>(
      `SELECT constraint_name AS name FROM information_schema.table_constraints
       WHERE constraint_schema = DATABASE() AND constraint_type = 'CHECK' ORDER BY constraint_name`,
    );
    expect(rows.map(({ name }) => name).sort()).toEqual([...checkConstraints].sort());
  });

  it('stays as it is when its migrations run again', async () => {
    const before = await tableTexts();
    for (const Migration of reports.migrations) await up(new Migration());
    expect(await tableTexts()).toEqual(before);
  });

  it('goes and comes back when each migration is undone and done', async () => {
    const before = await tableTexts();
    const migrations = reports.migrations.map((Migration) => new Migration());
    for (const migration of [...migrations].reverse()) await down(migration);
    expect(Object.keys(await tableTexts())).toEqual(['migrations']);
    for (const migration of migrations) await up(migration);
    expect(await tableTexts()).toEqual(before);
  });

  async function tableTexts(): Promise<Record<string, string>> {
    const tables = await database.query<Record<string, string>[]>('SHOW TABLES');
    const texts: Record<string, string> = {};
    for (const name of tables.flatMap((row) => Object.values(row))) {
      const [row] = await database.query<Record<string, string>[]>(`SHOW CREATE TABLE ${name}`);
      texts[name] = row!['Create Table']!;
    }
    return texts;
  }

  const run = async (step: 'up' | 'down', migration: object) => {
    const runner = database.createQueryRunner();
    await (migration as Record<string, (db: unknown) => Promise<void>>)[step]!(runner);
    await runner.release();
  };
  const up = (migration: object) => run('up', migration);
  const down = (migration: object) => run('down', migration);
});
