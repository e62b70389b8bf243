import type { MigrationInterface } from 'typeorm';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { constraintNames } from './constraint-names';
import { doctors } from '../../../subgraphs/doctors';

describe('the tables of the doctors', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it('are exactly what the entities say', async () => {
    const database = await graph.database('doctors');
    const { upQueries } = await database.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('carry the constraints that keep the promises', async () => {
    const database = await graph.database('doctors');
    const rows = (await database.query(
      `SELECT CONSTRAINT_NAME AS name FROM information_schema.TABLE_CONSTRAINTS
       WHERE CONSTRAINT_SCHEMA = DATABASE() AND CONSTRAINT_TYPE = 'CHECK'`,
    )) as { name: string }[];
    expect(rows.map(({ name }) => name).sort()).toEqual(constraintNames);
  });

  it('stay as they are when the migrations run again, and go when they are undone', async () => {
    const database = await graph.database('doctors');
    const tables = async () =>
      ((await database.query('SHOW TABLES')) as object[]).map((row) => Object.values(row)[0]);
    const before = await tables();
    const runner = database.createQueryRunner();
    const migrations = doctors.migrations.map((Migration) => new Migration() as MigrationInterface);
    try {
      for (const migration of migrations) await migration.up(runner);
      expect(await tables()).toEqual(before);
      const { upQueries } = await database.driver.createSchemaBuilder().log();
      expect(upQueries).toEqual([]);

      for (const migration of migrations.reverse()) await migration.down(runner);
      expect(await tables()).toEqual(['migrations']);
    } finally {
      await runner.release();
    }
  });
});
