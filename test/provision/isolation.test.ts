import { createConnection } from 'mysql2/promise';
import { grantRunningRights, type ProvisionedSchema } from '../../platform/provision';
import { attempt } from './attempt';
import { freshSchemas } from './fresh-schemas';

const schemas = freshSchemas();
let provisioned: Record<(typeof schemas.names)[number], ProvisionedSchema>;

beforeAll(async () => {
  provisioned = await schemas.provision();
  for (const { migratorUrl, appUrl } of Object.values(provisioned)) {
    const migrator = await createConnection(migratorUrl);
    for (const table of ['migrations', 'things', 'history']) {
      await migrator.query('CREATE TABLE ?? (id INT NOT NULL PRIMARY KEY)', [table]);
    }
    await migrator.end();
    await grantRunningRights({ migratorUrl, appUrl, appendOnly: ['history'], hidden: [] });
  }
});
afterAll(() => schemas.remove());

describe.each(schemas.names)('the users of %s', (name) => {
  const own = () => provisioned[name];
  const urls = () => [own().migratorUrl, own().appUrl];

  it('read their own schema', async () => {
    for (const url of urls()) {
      expect(await attempt(url, `SELECT * FROM ${own().schema}.things`)).toBe('allowed');
    }
  });

  it.each(schemas.names.filter((other) => other !== name))('are refused in %s', async (other) => {
    const { schema } = provisioned[other];
    for (const url of urls()) {
      for (const sql of [
        `SELECT * FROM ${schema}.things`,
        `SELECT * FROM ${schema}.migrations`,
        `INSERT INTO ${schema}.history VALUES (1)`,
        `UPDATE ${schema}.things SET id = 2`,
        `DELETE FROM ${schema}.things`,
        `CREATE TABLE ${schema}.foreign_table (id INT)`,
        `DROP TABLE ${schema}.things`,
        `USE ${schema}`,
        `GRANT SELECT ON ${schema}.things TO CURRENT_USER()`,
      ]) {
        expect([sql, await attempt(url, sql)]).toEqual([sql, 'refused']);
      }
    }
  });

  it.each([
    'SELECT * FROM mysql.user',
    'CREATE DATABASE of_its_own',
    "CREATE USER 'somebody'@'%' IDENTIFIED BY 'x'",
    'SET GLOBAL max_connections = 10',
    "SELECT 1 INTO OUTFILE '/tmp/outfile'",
  ])('are refused what belongs to the administrator: %s', async (sql) => {
    for (const url of urls()) expect(await attempt(url, sql)).toBe('refused');
  });

  it('see no other schema in the list', async () => {
    for (const url of urls()) {
      const connection = await createConnection(url);
      const [rows] = await connection.query('SHOW DATABASES');
      await connection.end();
      const listed = (rows as { Database: string }[]).map(({ Database }) => Database);
      expect(listed.filter((schema) => schema.startsWith(schemas.prefix))).toEqual([own().schema]);
    }
  });
});

describe('a schema whose name differs only where GRANT reads a wildcard', () => {
  const lookalike = () => provisioned.one.schema.replace('_', 'x');
  const admin = () => createConnection(schemas.adminUrl);

  beforeAll(async () => {
    const connection = await admin();
    await connection.query('CREATE DATABASE ??', [lookalike()]);
    await connection.query('CREATE TABLE ??.things (id INT)', [lookalike()]);
    await connection.end();
  });
  afterAll(async () => {
    const connection = await admin();
    await connection.query('DROP DATABASE ??', [lookalike()]);
    await connection.end();
  });

  it('is closed to the migrator', async () => {
    const sql = `SELECT * FROM ${lookalike()}.things`;
    expect(await attempt(provisioned.one.migratorUrl, sql)).toBe('refused');
  });

  it('would be open had the name been granted as it is written', async () => {
    const connection = await admin();
    const user = new URL(provisioned.two.appUrl).username;
    const place = [provisioned.one.schema, user];
    await connection.query("GRANT SELECT ON ??.* TO ?@'%'", place);
    const sql = `SELECT * FROM ${lookalike()}.things`;
    expect(await attempt(provisioned.two.appUrl, sql)).toBe('allowed');
    await connection.query("REVOKE SELECT ON ??.* FROM ?@'%'", place);
    await connection.end();
  });
});
