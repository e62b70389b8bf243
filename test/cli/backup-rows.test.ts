import { randomBytes } from 'node:crypto';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createConnection, type Connection } from 'mysql2/promise';
import { inspectBackup } from '../../platform/backup/inspect-backup';
import { makeTables } from '../../platform/backup/make-tables';
import { openSnapshot } from '../../platform/backup/open-snapshot';
import { readRows } from '../../platform/backup/read-rows';
import { restoreBackup } from '../../platform/backup/restore-backup';
import { storedTables } from '../../platform/backup/stored-tables';
import { writeBackup } from '../../platform/backup/write-backup';
import { databaseServer } from '../support/database-server';
import { dropSchemas } from '../support/drop-schemas';
import { CreateOddTable1700000000000 } from './odd-table';
import { tableSums } from './table-sums';

const say = () => undefined;
const migrations = [CreateOddTable1700000000000];
const known = { program: '1.2.3', migrations: { a: ['CreateOddTable1700000000000'], b: [] } };

describe('a backup', () => {
  const { adminUrl } = databaseServer();
  const prefix = `t${randomBytes(5).toString('hex')}_`;
  const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
  const file = join(directory, 'backup.gz');
  let admin: Connection;

  const urlOf = (schema: string) => Object.assign(new URL(adminUrl), { pathname: schema }).href;
  const at = (place: string) => ({ a: `${prefix}${place}_a`, b: `${prefix}${place}_b` });
  const backUp = (to = file) =>
    writeBackup({
      adminUrl,
      schemas: at('from'),
      program: '1.2.3',
      madeAt: new Date('2026-01-01'),
      file: to,
      say,
    });
  async function restore(place: string, replace = false, from = file) {
    const schemas = at(place);
    for (const name of Object.values(schemas)) {
      await admin.query('CREATE DATABASE IF NOT EXISTS ?? COLLATE utf8mb4_bin', [name]);
    }
    const targetOf = (schema: string, list: typeof migrations) => ({
      schema,
      migratorUrl: urlOf(schema),
      migrations: list,
    });
    const targets = { a: targetOf(schemas.a, migrations), b: targetOf(schemas.b, []) };
    const header = await inspectBackup(from, known);
    return restoreBackup({ adminUrl, targets, file: from, header, replace, say });
  }

  beforeAll(async () => {
    admin = await createConnection({ uri: adminUrl, timezone: 'Z' });
    for (const schema of Object.values(at('from'))) {
      await admin.query('CREATE DATABASE ?? COLLATE utf8mb4_bin', [schema]);
    }
    await makeTables(urlOf(at('from').a), migrations);
    await makeTables(urlOf(at('from').b), []);
    for (const schema of Object.values(at('from'))) {
      await admin.query("DELETE FROM ??.migrations WHERE name = 'RestoreIsUnfinished'", [schema]);
    }
    await admin.query('USE ??', [at('from').a]);
    await admin.query("SET sql_mode = 'NO_AUTO_VALUE_ON_ZERO'");
    await admin.query('INSERT INTO parents VALUES (0), (7)');
    await admin.query(
      `INSERT INTO odd (id, parent_id, word, amount, big, ratio, happened_at, moment, day, raw, bits) VALUES
        (0, 7, ?, 12345678901234567890.123456789, 18446744073709551615, 0.1, '2016-02-27 10:00:00.123456',
          '2026-10-25 02:30:00', '2016-02-29', x'00ff0a27', b'100000001'),
        (-1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
        (2, 0, '', 0, 0, -1e308, '1000-01-01', '2026-03-29 02:30:00', '9999-12-31', '', b'0')`,
      ['𠮷😀 \'"\\ \n\r\t\0 \u2028 %s ? null'],
    );
    const many = Array.from({ length: 2_500 }, (_, index) => [index + 10]);
    await admin.query('INSERT INTO parents VALUES ?', [many]);
    await backUp();
  });
  afterAll(async () => {
    await dropSchemas(admin, prefix);
    await admin.end();
    rmSync(directory, { recursive: true });
  });

  it('comes back byte for byte, whatever the values are', async () => {
    await restore('to');
    const [from, to] = [
      await tableSums(admin, `${prefix}from_`),
      await tableSums(admin, `${prefix}to_`),
    ];
    expect(to).toEqual(from);
    expect(from['a.odd']).not.toBe(0);

    await admin.query("UPDATE ??.odd SET word = 'other' WHERE id = 2", [at('to').a]);
    expect(await tableSums(admin, `${prefix}to_`)).not.toEqual(from); // the sums do tell
  });

  it('shows one moment of all schemas, whatever is written meanwhile', async () => {
    const [parents] = (await storedTables(admin, at('from').a)).filter(
      ({ name }) => name === 'parents',
    );
    const seenBy = async (connection: Connection) => {
      let rows = 0;
      for await (const _row of readRows(connection, at('from').a, parents!)) rows += 1;
      return rows;
    };
    const snapshot = await openSnapshot(adminUrl);
    await admin.query('DELETE FROM ??.parents WHERE id >= 2000', [at('from').a]);
    expect([await seenBy(snapshot), await seenBy(admin)]).toEqual([2502, 1992]);
    await snapshot.end();
  });

  it('does not touch data that is there unless it is told to replace it', async () => {
    await restore('kept');
    await admin.query('DELETE FROM ??.odd', [at('kept').a]);
    const before = await tableSums(admin, `${prefix}kept_`);
    await expect(restore('kept')).rejects.toThrow(/^There is data already: add --replace/);
    expect(await tableSums(admin, `${prefix}kept_`)).toEqual(before);

    await restore('kept', true);
    expect((await tableSums(admin, `${prefix}kept_`))['a.odd']).not.toBe(before['a.odd']);
  });

  it('is not restored under the feet of a program that runs', async () => {
    await restore('busy');
    const program = await createConnection(urlOf(at('busy').b));
    await expect(restore('busy', true)).rejects.toThrow(/^The program runs on this database/);
    await program.end();
  });

  it('leaves a mark that no program starts on when it is interrupted', async () => {
    await restore('broken');
    const lines = gunzipSync(readFileSync(file)).toString().split('\n');
    const torn = join(directory, 'torn.gz');
    writeFileSync(torn, gzipSync(lines.slice(0, -200).join('\n')));
    const targets = {
      a: { schema: at('broken').a, migratorUrl: urlOf(at('broken').a), migrations },
    };
    const header = await inspectBackup(file, known);
    const interrupted = restoreBackup({
      adminUrl,
      targets,
      file: torn,
      header,
      replace: true,
      say,
    });
    await expect(interrupted).rejects.toThrow(/is damaged or no backup/);
    const [marks] = await admin.query('SELECT name FROM ??.migrations ORDER BY timestamp', [
      at('broken').a,
    ]);
    expect(marks).toEqual([{ name: 'RestoreIsUnfinished' }, { name: known.migrations.a[0] }]);
    const [rows] = await admin.query('SELECT COUNT(*) AS n FROM ??.odd', [at('broken').a]);
    expect(rows).toEqual([{ n: 0 }]);

    await restore('broken', true);
    const [healed] = await admin.query('SELECT name FROM ??.migrations', [at('broken').a]);
    expect(healed).toEqual([{ name: known.migrations.a[0] }]);
  });

  describe('is refused before anything is touched', () => {
    const changed = (name: string, bytes: Buffer) => {
      const path = join(directory, name);
      writeFileSync(path, bytes);
      return path;
    };
    const text = () => gunzipSync(readFileSync(file)).toString();
    const inspect = (path: string) => inspectBackup(path, known);

    it.each<[string, () => Buffer]>([
      ['cut short', () => readFileSync(file).subarray(0, -100)],
      ['cut at a line', () => gzipSync(text().split('\n').slice(0, -2).join('\n') + '\n')],
      [
        'changed in one character',
        () => gzipSync(text().replace('12345678901234', '12345678901235')),
      ],
      ['without one of its rows', () => gzipSync(text().replace('["2345"]\n', ''))],
      ['followed by something', () => gzipSync(`${text()}[]\n`)],
      ['not compressed', () => Buffer.from(text())],
      ['something else', () => gzipSync('hello\n')],
      ['empty', () => Buffer.alloc(0)],
      [
        'with a bit turned over',
        () => {
          const bytes = Buffer.from(readFileSync(file));
          bytes[bytes.length >> 1]! ^= 4;
          return bytes;
        },
      ],
    ])('when it is %s', async (name, bytes) => {
      await expect(inspect(changed(name, bytes()))).rejects.toThrow(/is damaged or no backup/);
    });

    it('when a newer version made it', async () => {
      const older = (program: string) => inspectBackup(file, { ...known, program });
      await expect(older('1.2.2')).rejects.toThrow(/made by version 1\.2\.3, which is newer/);
      await expect(older('0.9.9')).rejects.toThrow(/newer/);
      await expect(older('1.10.0')).resolves.toMatchObject({ program: '1.2.3' });
    });

    it('when a migration is unknown here', async () => {
      const inspected = inspectBackup(file, { ...known, migrations: { a: [], b: [] } });
      await expect(inspected).rejects.toThrow(/which is newer than this one/);
    });

    it('when it lacks a schema', async () => {
      const inspected = inspectBackup(file, {
        ...known,
        migrations: { ...known.migrations, c: [] },
      });
      await expect(inspected).rejects.toThrow(/lacks c: take a backup of everything/);
    });

    it('when there is no such file', async () => {
      await expect(inspect(join(directory, 'nothing'))).rejects.toThrow(/^There is no file/);
    });
  });

  it('leaves no half-written file behind', async () => {
    await expect(backUp(join(directory, 'missing', 'backup.gz'))).rejects.toThrow(
      /can not be written to .*missing: name another file/,
    );
    const file = join(directory, 'full.gz');
    symlinkSync('/dev/full', `${file}.unfinished`); // a disk without any space
    await expect(backUp(file)).rejects.toThrow(/^The disk is full: free some space for/);
    expect(readdirSync(directory).filter((name) => name.startsWith('full'))).toEqual([]);
  });
});
