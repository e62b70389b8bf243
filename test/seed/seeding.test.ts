import { createConnection, type Connection } from 'mysql2/promise';
import { readConfig } from '../../platform/config';
import { openSeeded, type SeededSchemas } from '../../cli/seed/open-seeded';
import { resetWorld } from '../../cli/seed/reset-world';
import { seedWorld } from '../../cli/seed/seed-world';
import { markBegun, readMark } from '../../cli/seed/world-marks';
import { subgraphNames } from '../../schema/subgraph-names';
import { tableSums } from '../cli/table-sums';
import { databaseServer } from '../support/database-server';
import { startTestGraph, type TestGraph } from '../support/graph';
import { enumsOf, states } from './states';
import { tinyWorld } from './tiny-world';

const silent = () => undefined;
/** What the program writes of itself, and facts and changes with their numbers, which are never given twice. */
const own =
  /\.(outbox|outbox_shards|event_sources|leases|availability_changes)$|_copies$|_copy_sites$|_deliveries$/;

describe('a synthetic world', () => {
  let graph: TestGraph;
  let admin: Connection;
  let schemas: SeededSchemas;
  let founding: Record<string, unknown>;
  let first: Record<string, unknown>;
  let rows = 0;

  const sums = async () => {
    const all = await tableSums(admin, graph.environment.ALLIANCE_SCHEMA_PREFIX);
    return Object.fromEntries(Object.entries(all).filter(([name]) => !own.test(name)));
  };
  const ask = async (name: keyof SeededSchemas['databases'], sql: string) =>
    (await schemas.databases[name].query(sql)) as Record<string, unknown>[];

  beforeAll(async () => {
    graph = await startTestGraph();
    admin = await createConnection(databaseServer().adminUrl);
    schemas = await openSeeded(readConfig(graph.environment, subgraphNames), silent);
    founding = await sums();
    rows = await seedWorld(schemas, tinyWorld, silent);
    first = await sums();
  }, 180_000);
  afterAll(async () => {
    await schemas.stop();
    await admin.end();
    await graph.stop();
  });

  it('is written once: the second run changes nothing', async () => {
    expect(rows).toBeGreaterThan(5_000);
    expect(await seedWorld(schemas, tinyWorld, silent)).toBe(0);
    expect(await sums()).toEqual(first);
  });

  it('is not mixed with another one', async () => {
    const other = { ...tinyWorld, name: 'tiny:2:2026-11-30', seed: 2 };
    await expect(seedWorld(schemas, other, silent)).rejects.toThrow(
      'The synthetic world "tiny:1:2026-11-30" is there: add --reset to put "tiny:2:2026-11-30" in its place.',
    );
    expect(await sums()).toEqual(first);
  });

  it.each(states)('shows in %s every value of %s.%s (%s)', async (name, table, column, type) => {
    const found = await ask(
      name as 'groups',
      `SELECT DISTINCT \`${column}\` AS value FROM \`${table}\` WHERE \`${column}\` IS NOT NULL`,
    );
    const expected = enumsOf(name).get(type);
    expect(expected).toBeDefined();
    expect(found.map(({ value }) => value).sort()).toEqual([...expected!].sort());
  });

  it('divides money exactly as the terms in force on the day say', async () => {
    const shared = `SELECT COUNT(*) AS count FROM settlements s JOIN agreement_terms t
      ON t.agreement_id = s.agreement_id AND t.terms_version = s.terms_version
      WHERE s.channel = 'REVENUE_SHARE'`;
    const wrong = `${shared} AND (s.group_part_fen <> TRUNCATE(s.net_fen * CAST(t.group_basis_points AS SIGNED) / 10000, 0)
      OR s.alliance_part_fen <> TRUNCATE(s.net_fen * CAST(t.alliance_basis_points AS SIGNED) / 10000, 0)
      OR s.service_on < t.effective_from AND s.basis = 'CASE')`;
    expect(Number((await ask('hospitals', shared))[0]!['count'])).toBeGreaterThan(50);
    expect(Number((await ask('hospitals', wrong))[0]!['count'])).toBe(0);
    const billed = `SELECT COUNT(*) AS count FROM settlements s WHERE s.basis = 'CASE' AND s.corrects_id IS NULL
      AND s.billed_fen <> (SELECT SUM(b.amount_fen) FROM billing_items b
        WHERE b.case_id = s.case_id AND b.kind = 'BILL' AND b.category = 'SERVICE')`;
    expect(Number((await ask('hospitals', billed))[0]!['count'])).toBe(0);
  });

  it.each([
    ['surgical_cases', 'hospitals', 'case_steps', 'case_id', 'step_number', 'state', 'state'],
    [
      'agreements',
      'hospitals',
      'agreement_stages',
      'agreement_id',
      'list_position',
      'stage',
      'stage',
    ],
    ['bookings', 'doctors', 'booking_steps', 'booking_id', 'list_position', 'state', 'state'],
    ['referrals', 'groups', 'referral_steps', 'referral_id', 'step_number', 'state', 'state'],
    [
      'enrolments',
      'training',
      'enrolment_steps',
      'enrolment_id',
      'list_position',
      'to_state',
      'state',
    ],
  ])(
    'tells of %s how each came to where it is',
    async (table, name, steps, key, order, step, state) => {
      const lost = await ask(
        name as 'groups',
        `SELECT p.id FROM ${table} p WHERE p.id LIKE '5eed5eed-%' AND NOT EXISTS (
         SELECT 1 FROM ${steps} s WHERE s.${key} = p.id AND s.${step} = p.${state} AND s.${order} =
           (SELECT MAX(l.${order}) FROM ${steps} l WHERE l.${key} = p.id))`,
      );
      expect(lost).toEqual([]);
    },
  );

  it('asks nobody and no room for two things at once', async () => {
    const twice = (table: string, key: string) =>
      `SELECT COUNT(*) AS count FROM ${table} a JOIN ${table} b ON a.${key} = b.${key} AND a.id < b.id
       AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at`;
    const doctors = await ask('doctors', twice('bookings', 'doctor_id'));
    const rooms = await ask('hospitals', twice('offered_sessions', 'theatre_id'));
    expect([doctors, rooms].map(([row]) => Number(row!['count']))).toEqual([0, 0]);
  });

  it('is known to those who copy it, and is seen in the graph', async () => {
    await graph.follow();
    const { 0: copies } = await ask('doctors', 'SELECT COUNT(*) AS count FROM group_copies');
    const { 0: groups } = await ask('groups', 'SELECT COUNT(*) AS count FROM doctor_groups');
    expect(copies).toEqual(groups);
    const { 0: parked } = await ask('doctors', 'SELECT COUNT(*) AS count FROM parked_events');
    expect(Number(parked!['count'])).toBe(0);
    const answer = await graph.query('{ group(slug: "synthetic-01") { name synthetic } }');
    expect(answer.data).toEqual({
      group: { name: expect.stringContaining('（合成）'), synthetic: true },
    });
  });

  it('goes without a trace and comes back the same', async () => {
    expect(await resetWorld(schemas, silent)).toBe(true);
    expect(await sums()).toEqual(founding);
    expect(await resetWorld(schemas, silent)).toBe(false);
    expect(await seedWorld(schemas, tinyWorld, silent)).toBe(rows);
    expect(await sums()).toEqual(first);
  });

  it('that was cut off is begun again', async () => {
    await resetWorld(schemas, silent);
    await markBegun(schemas.databases.groups, tinyWorld.name, new Date());
    const said: string[] = [];
    expect(await seedWorld(schemas, tinyWorld, (line) => said.push(line))).toBe(rows);
    expect(said[0]).toBe('The last world was never finished: what there is of it is removed');
    expect(await readMark(schemas.databases.groups)).toEqual({
      world: tinyWorld.name,
      whole: true,
    });
  });
});
