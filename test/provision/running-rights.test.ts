import { createConnection } from 'mysql2/promise';
import { grantRunningRights, type ProvisionedSchema } from '../../platform/provision';
import { currentRights } from '../../platform/provision/current-rights';
import { rightsChanges } from '../../platform/provision/rights-changes';
import { wantedRights } from '../../platform/provision/wanted-rights';
import { StartError } from '../../platform/start-error';
import { attempt } from './attempt';
import { freshSchemas } from './fresh-schemas';

const schemas = freshSchemas();
const tables = ['migrations', 'things', 'history', 'secrets'];
const kinds = { appendOnly: ['history'], hidden: ['secrets'] };
let one: ProvisionedSchema;

const grant = () => grantRunningRights({ ...one, ...kinds });
const changesLeft = async () =>
  rightsChanges(
    one.schema,
    await currentRights(one.appUrl, one.schema),
    wantedRights(tables, kinds),
  );

async function asAdmin(sql: string, values: unknown[] = []) {
  const admin = await createConnection(schemas.adminUrl);
  await admin.query(sql, values);
  await admin.end();
}

beforeAll(async () => {
  one = (await schemas.provision()).one;
  const migrator = await createConnection(one.migratorUrl);
  for (const table of tables) {
    await migrator.query('CREATE TABLE ?? (id INT NOT NULL PRIMARY KEY)', [table]);
  }
  await migrator.end();
});
afterAll(() => schemas.remove());

it('leaves the running user without rights until they are given', async () => {
  for (const table of tables) {
    expect(await attempt(one.appUrl, `SELECT * FROM ${one.schema}.${table}`)).toBe('refused');
  }
});

describe('once given', () => {
  beforeEach(grant);

  it.each([
    ['things', 'allowed', 'allowed', 'allowed', 'allowed'],
    ['history', 'allowed', 'allowed', 'refused', 'refused'],
    ['migrations', 'allowed', 'refused', 'refused', 'refused'],
    ['secrets', 'refused', 'refused', 'refused', 'refused'],
  ])(
    'lets the running user in %s read: %s, add: %s, change: %s, delete: %s',
    async (table, ...answers) => {
      const place = `${one.schema}.${table}`;
      const statements = [
        `SELECT * FROM ${place}`,
        `INSERT INTO ${place} VALUES (1)`,
        `UPDATE ${place} SET id = 2 WHERE id = 1`,
        `DELETE FROM ${place} WHERE id = 2`,
      ];
      for (const [index, sql] of statements.entries()) {
        expect([sql, await attempt(one.appUrl, sql)]).toEqual([sql, answers[index]]);
      }
    },
  );

  it.each([
    'REPLACE INTO history VALUES (1)',
    'INSERT INTO history VALUES (1) ON DUPLICATE KEY UPDATE id = 9',
    'TRUNCATE TABLE history',
    'ALTER TABLE history ADD COLUMN extra INT',
    'DROP TABLE history',
    'RENAME TABLE history TO bygones',
    'CREATE TABLE another (id INT)',
    'CREATE INDEX another ON things (id)',
    'CREATE VIEW another AS SELECT 1 AS one',
    'CREATE TRIGGER another BEFORE INSERT ON things FOR EACH ROW SET NEW.id = 1',
  ])('refuses the running user "%s"', async (sql) => {
    const connection = await createConnection(one.appUrl);
    await expect(connection.query(sql)).rejects.toMatchObject({
      code: expect.stringMatching(/DENIED/),
    });
    await connection.end();
  });

  it('finds nothing to change the second time', async () => {
    expect(await changesLeft()).toEqual([]);
    await grant();
    expect(await changesLeft()).toEqual([]);
  });

  it('may be given by two at once', async () => {
    await asAdmin("REVOKE ALL PRIVILEGES ON ??.things FROM ?@'%'", account());
    await Promise.all([grant(), grant(), grant(), grant()]);
    expect(await changesLeft()).toEqual([]);
  });
});

const account = () => [one.schema, new URL(one.appUrl).username];

describe('too much', () => {
  it.each([
    ['on a table', "GRANT UPDATE ON ??.history TO ?@'%'"],
    ['the right to pass on', "GRANT SELECT ON ??.history TO ?@'%' WITH GRANT OPTION"],
    ['on a column', "GRANT UPDATE (id) ON ??.history TO ?@'%'"],
    ['everything on a table', "GRANT ALL PRIVILEGES ON ??.history TO ?@'%' WITH GRANT OPTION"],
    ['on a table that nobody may see', "GRANT SELECT ON ??.secrets TO ?@'%'"],
    ['on the whole schema', "GRANT ALL PRIVILEGES ON ??.* TO ?@'%' WITH GRANT OPTION"],
  ])('is taken away: %s', async (_where, sql) => {
    const [schema = '', user] = account();
    await asAdmin(sql, [sql.includes('??.*') ? schema.replaceAll('_', '\\_') : schema, user]);
    expect(await changesLeft()).not.toEqual([]);
    await grant();
    expect(await changesLeft()).toEqual([]);
    const change = `UPDATE ${one.schema}.history SET id = 2`;
    expect(await attempt(one.appUrl, change)).toBe('refused');
    expect(await attempt(one.appUrl, `SELECT * FROM ${one.schema}.things`)).toBe('allowed');
  });

  it.each([
    ['another schema', () => `${schemas.prefix}two`],
    ['every schema that a wildcard fits', () => one.schema],
  ])('that reaches %s stops the start with a sentence', async (_what, place) => {
    const values = [place(), new URL(one.appUrl).username];
    await asAdmin("GRANT SELECT ON ??.* TO ?@'%'", values);
    const error = await grant().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StartError);
    expect(`${error}`).toContain('has rights beyond its own schema');
    await asAdmin("REVOKE SELECT ON ??.* FROM ?@'%'", values);
    await grant();
  });
});

it('follows a table that comes and one that goes', async () => {
  await asAdmin('CREATE TABLE ??.later (id INT NOT NULL PRIMARY KEY)', [one.schema]);
  await grant();
  expect(await attempt(one.appUrl, `INSERT INTO ${one.schema}.later VALUES (1)`)).toBe('allowed');
  await asAdmin('DROP TABLE ??.later', [one.schema]);
  await grant();
  expect(await changesLeft()).toEqual([]);
});

it('does not accept the name of a table that is not there', async () => {
  const misspelt = grantRunningRights({ ...one, ...kinds, appendOnly: ['histroy'] });
  await expect(misspelt).rejects.toThrow('There is no table histroy to restrict');
});
