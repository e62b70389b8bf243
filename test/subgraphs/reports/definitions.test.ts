import type { DataSource } from 'typeorm';
import { StartError } from '../../../platform/start-error';
import { catalogue } from '../../../subgraphs/reports/catalogue';
import { recordDefinitions } from '../../../subgraphs/reports/definitions/record-definitions';
import { startTestGraph, type TestGraph } from '../../support/graph';

const now = new Date('2026-03-01T00:00:00Z');

describe('the definitions of measures', () => {
  let graph: TestGraph;
  let database: DataSource;
  beforeAll(async () => {
    graph = await startTestGraph();
    database = await graph.database('reports');
  });
  afterAll(() => graph.stop());

  const [first, ...others] = catalogue;
  const recorded = () =>
    database.query<{ code: string; version: number }[]>(
      'SELECT code, version FROM measure_definitions ORDER BY code, version',
    );

  it('are recorded at the first start, and not again', async () => {
    const before = await recorded();
    expect(before).toHaveLength(catalogue.length);
    await Promise.all([1, 2].map(() => recordDefinitions(database, catalogue, now)));
    expect(await recorded()).toEqual(before);
  });

  it('do not change without a new version', async () => {
    const silently = [{ ...first!, definitionEn: 'Something else.' }, ...others];
    const start = recordDefinitions(database, silently, now);
    await expect(start).rejects.toThrow(StartError);
    await expect(start).rejects.toThrow(/raise the version/);
    expect(await recorded()).toHaveLength(catalogue.length);
  });

  it('change with a new version, after which the old program refuses to start', async () => {
    const openly = [{ ...first!, version: 2, definitionEn: 'Something else.' }, ...others];
    await recordDefinitions(database, openly, now);
    const versions = (await recorded()).filter(({ code }) => code === first!.code);
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    const old = recordDefinitions(database, catalogue, now);
    await expect(old).rejects.toThrow(/start the version of the program/);
  });
});
