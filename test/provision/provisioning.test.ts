import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { provisionSchemas } from '../../platform/provision';
import { namesOf } from '../../platform/provision/names-of';
import { whileNamedLock } from '../../platform/provision/while-named-lock';
import { StartError } from '../../platform/start-error';
import { attempt } from './attempt';
import { freshSchemas } from './fresh-schemas';

const schemas = freshSchemas();
afterAll(() => schemas.remove());

const ask = async (sql: string, values: unknown[] = []) => {
  const admin = await createConnection(schemas.adminUrl);
  const [rows] = await admin.query<RowDataPacket[]>(sql, values);
  await admin.end();
  return rows;
};

it('makes every schema and user once, run by many at once', async () => {
  const [first, ...others] = await Promise.all([1, 2, 3, 4].map(() => schemas.provision()));
  for (const other of others) expect(other).toEqual(first);
  const found = await ask(
    'SELECT schema_name AS name, default_collation_name AS collation FROM information_schema.schemata WHERE LEFT(schema_name, ?) = ?',
    [schemas.prefix.length, schemas.prefix],
  );
  expect(found.map((row) => row['name']).sort()).toEqual(
    schemas.names.map((name) => `${schemas.prefix}${name}`).sort(),
  );
  expect(new Set(found.map((row) => row['collation']))).toEqual(new Set(['utf8mb4_bin']));
});

it('keeps tables and lets both users in when it is run again', async () => {
  const { one } = await schemas.provision();
  const migrator = await createConnection(one.migratorUrl);
  await migrator.query('CREATE TABLE kept (id INT)');
  await migrator.end();

  const again = (await schemas.provision()).one;
  expect(await attempt(again.migratorUrl, `SELECT * FROM ${again.schema}.kept`)).toBe('allowed');
  expect(await attempt(again.appUrl, 'SELECT 1')).toBe('allowed');
});

it('changes the password when another one is asked for', async () => {
  const { adminUrl, names, prefix } = schemas;
  const before = await schemas.provision();
  const changed = await provisionSchemas({ adminUrl, names, prefix, passwordFor: () => 'new' });
  expect(await attempt(changed.one.appUrl, 'SELECT 1')).toBe('allowed');
  await expect(attempt(before.one.appUrl, 'SELECT 1')).rejects.toMatchObject({ errno: 1045 });
});

describe('the lock', () => {
  async function work(name: string, seen: string[]) {
    const connection = await createConnection(schemas.adminUrl);
    await whileNamedLock(connection, name, async () => {
      seen.push('in');
      await connection.query('DO SLEEP(0.05)');
      seen.push('out');
    });
    await connection.end();
  }

  it('lets one at a time prepare a database', async () => {
    const seen: string[] = [];
    await Promise.all([1, 2, 3].map(() => work('the same', seen)));
    expect(seen.join(' ')).toBe('in out in out in out');
  });

  it('is what keeps them apart: under different names they overlap', async () => {
    const seen: string[] = [];
    await Promise.all([1, 2, 3].map((number) => work(`name ${number}`, seen)));
    expect(seen.join(' ')).not.toBe('in out in out in out');
  });
});

describe('names', () => {
  it('are readable where they fit', () => {
    expect(namesOf('alliance_', 'hospitals')).toEqual({
      schema: 'alliance_hospitals',
      migrator: 'alliance_hospitals_migrator',
      app: 'alliance_hospitals_app',
    });
  });

  it('stay within the 32 characters of a user and the 64 of a schema, and differ', () => {
    const long = 'x'.repeat(70);
    const all = [namesOf(long, 'one'), namesOf(long, 'two')];
    for (const { schema, migrator, app } of all) {
      expect(schema).toHaveLength(64);
      expect([migrator.length, app.length]).toEqual([32, 32]);
    }
    expect(new Set(all.flatMap((names) => Object.values(names))).size).toBe(6);
  });
});

describe('what a person may have got wrong ends in one sentence', () => {
  const options = { names: ['one'], prefix: schemas.prefix, passwordFor: () => 'x' } as const;
  const changed = (change: (url: URL) => void) => {
    const url = new URL(schemas.adminUrl);
    change(url);
    return url.href;
  };

  it.each([
    ['not a URL', () => 'localhost:3306', 'must look like mysql://'],
    ['another protocol', () => 'http://root@127.0.0.1:3306', 'must look like mysql://'],
    [
      'a port where nobody answers',
      () => changed((url) => (url.port = '1')),
      'start it, or correct',
    ],
    [
      'a host that does not exist',
      () => changed((url) => (url.hostname = 'a.invalid')),
      'start it, or correct',
    ],
    [
      'a wrong password',
      () => changed((url) => (url.password = 'wrong')),
      'refuses the user "root"',
    ],
  ])('%s', async (_what, adminUrl, advice) => {
    const error = await provisionSchemas({ ...options, adminUrl: adminUrl() }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StartError);
    expect((error as Error).message).toContain(advice);
    expect((error as Error).message).toMatch(/^[A-Z][^\n]*\.$/);
    expect((error as Error).message).not.toContain(new URL(schemas.adminUrl).password);
  });

  it('a user who may not make users', async () => {
    const { two } = await schemas.provision();
    const error = await provisionSchemas({ ...options, adminUrl: two.migratorUrl }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StartError);
    expect((error as Error).message).toContain('may not make schemas and users');
  });
});
