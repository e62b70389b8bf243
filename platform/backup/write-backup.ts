import { createHash } from 'node:crypto';
import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Connection } from 'mysql2/promise';
import { explainBackupFailure } from './explain-backup-failure';
import { appliedMigrations } from './applied-migrations';
import { backupFormat, type BackupHeader } from './backup-header';
import type { BackupLine } from './backup-line';
import { openSnapshot } from './open-snapshot';
import { readRows } from './read-rows';
import { storedTables } from './stored-tables';

export interface BackupOptions {
  /** With the right to read every schema. */
  readonly adminUrl: string;
  /** Schema by owner. */
  readonly schemas: Readonly<Record<string, string>>;
  readonly program: string;
  readonly madeAt: Date;
  readonly file: string;
  say(line: string): void;
}

const chunkCharacters = 64 * 1024;

/** Writes all schemas, as they are at one moment, into one file; a file that exists is whole. */
export async function writeBackup(options: BackupOptions): Promise<{ readonly rows: number }> {
  const { adminUrl, file } = options;
  const unfinished = `${file}.unfinished`;
  const connection = await openSnapshot(adminUrl);
  const counted = { rows: 0 };
  try {
    const text = Readable.from(chunks(connection, options, counted));
    const target = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await pipeline(text, createGzip(), target);
    renameSync(unfinished, file);
    return counted;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw explainBackupFailure(error, file);
  } finally {
    connection.destroy(); // half-read rows may still be on their way
  }
}

async function* chunks(connection: Connection, options: BackupOptions, counted: { rows: number }) {
  const hash = createHash('sha256');
  let chunk = '';
  for await (const line of lines(connection, options)) {
    chunk += `${JSON.stringify(line)}\n`;
    if (Array.isArray(line)) counted.rows += 1;
    if (chunk.length < chunkCharacters) continue;
    hash.update(chunk);
    yield chunk;
    chunk = '';
  }
  hash.update(chunk);
  yield `${chunk}${JSON.stringify({ rows: counted.rows, sha256: hash.digest('hex') })}\n`;
}

async function* lines(
  connection: Connection,
  { schemas, program, madeAt, say }: BackupOptions,
): AsyncGenerator<BackupLine> {
  const versions: Record<string, { migrations: readonly string[] }> = {};
  for (const [owner, schema] of Object.entries(schemas)) {
    versions[owner] = { migrations: await appliedMigrations(connection, schema) };
  }
  const header: BackupHeader = {
    format: backupFormat,
    program,
    madeAt: madeAt.toISOString(),
    schemas: versions,
  };
  yield header;
  for (const [owner, schema] of Object.entries(schemas)) {
    say(`Saving ${owner}`);
    for (const table of await storedTables(connection, schema)) {
      yield { owner, table: table.name, columns: table.columns, bytes: table.bytes };
      yield* readRows(connection, schema, table);
    }
  }
}
