import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { PrivateDatabase } from '../../platform/private-database';
import { ask } from './ask';
import { databaseFolder, type DatabaseFolder } from './database-folder';
import { listeningPorts } from './listening-ports';

let place: DatabaseFolder;
let database: PrivateDatabase;

beforeAll(async () => {
  place = databaseFolder();
  database = await place.open();
});
afterAll(async () => {
  await database.stop();
  place.remove();
});

// Denied, denied without a password, locked (on MySQL, on MariaDB).
const refusals = [1045, 1698, 3118, 4151];

const ways = () => [
  { host: '127.0.0.1', port: Number(new URL(database.adminUrl).port) },
  { socketPath: join(place.folder, 'server.sock') },
];

it('answers as an administrator', async () => {
  const rows = await ask(database.adminUrl, 'SELECT CURRENT_USER() AS me');
  expect(rows).toEqual([{ me: 'root@127.0.0.1' }]);
  expect(database.started).toBe(true);
});

it.each([
  ['innodb_flush_log_at_trx_commit', 1],
  ['innodb_rollback_on_timeout', 1],
  ['innodb_lock_wait_timeout', 3],
  ['innodb_buffer_pool_size', 32 * 1024 * 1024],
  ['log_bin', 0],
  ['local_infile', 0],
  ['skip_name_resolve', 1],
  ['max_connections', 400],
  ['character_set_server', 'utf8mb4'],
  ['bind_address', '127.0.0.1'],
])('runs with %s = %s', async (name, value) => {
  expect(await ask(database.adminUrl, `SELECT @@global.${name} AS value`)).toEqual([{ value }]);
});

it('writes pages twice and refuses values that do not fit', async () => {
  const [row] = await ask(
    database.adminUrl,
    'SELECT @@global.innodb_doublewrite AS doublewrite, @@global.sql_mode AS mode',
  );
  expect([1, 'ON']).toContain(row?.['doublewrite']); // a number or a word, by server
  expect(row?.['mode']).toContain('STRICT_TRANS_TABLES');
});

it('lets no account in without its password, by TCP or by socket', async () => {
  const accounts = await ask(database.adminUrl, 'SELECT DISTINCT User AS name FROM mysql.user');
  const names = ['', 'nobody', ...accounts.map((account) => String(account['name']))];
  expect(names).toContain('root');
  for (const way of ways()) {
    for (const password of ['', 'guess']) {
      for (const user of names) {
        const entering = createConnection({ ...way, user, password });
        const refusal = await entering.catch((error: { errno: number }) => error.errno);
        expect(refusals).toContain(refusal);
      }
    }
  }
});

it('lets its owner in, by TCP and by socket', async () => {
  const { username: user, password } = new URL(database.adminUrl);
  for (const way of ways()) await (await createConnection({ ...way, user, password })).end();
});

it('keeps its secrets for its owner alone', () => {
  for (const name of ['root-password', 'init.sql', 'server.log']) {
    expect(statSync(join(place.folder, name)).mode & 0o077).toBe(0);
  }
  expect(statSync(place.data).mode & 0o007).toBe(0);
});

it('listens on its one port of 127.0.0.1 and on no other', () => {
  const port = Number(new URL(database.adminUrl).port);
  const address = `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  expect(listeningPorts(place.serverPid() ?? 0)).toEqual([address]);
});

it('reads no configuration of the machine', () => {
  const [, first] = readFileSync(`/proc/${place.serverPid()}/cmdline`, 'utf8').split('\0');
  expect(first).toBe('--no-defaults'); // counts only as the first option
});
