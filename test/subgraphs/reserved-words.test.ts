import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { startTestGraph, type TestGraph } from '../support/graph';
import { databaseServer } from '../support/database-server';
import { words } from './mysql-reserved-words.json';

const reserved = new Set(words.flatMap((line) => line.toLowerCase().split(' ')));
const isReserved = (name: string) => reserved.has(name.toLowerCase());

/** Names that SQL text gives to something without quoting them. */
function namesIn(sql: string): string[] {
  const patterns = [
    /\bCREATE TABLE (?:IF NOT EXISTS )?(\w+)/g,
    /\b(?:CREATE |ADD )?(?:UNIQUE )?(?:KEY|INDEX) (?:IF NOT EXISTS )?(\w+) (?:ON|\()/g,
    /\bCONSTRAINT (\w+) (?:CHECK|FOREIGN|UNIQUE|PRIMARY)/g,
    /\b(?:FROM|JOIN|INTO|UPDATE|ALTER TABLE) ([a-z]\w*)/g,
    /\b(?:FROM|JOIN) \w+ ([a-z]\w*) (?:ON|WHERE|JOIN|SET)\b/g,
    /\bAS ([a-z]\w*)\b/g,
  ];
  return patterns.flatMap((pattern) => [...sql.matchAll(pattern)].map((found) => found[1]!));
}

/** SQL is written in strings of at least one capital verb; everything else is prose or code. */
function sqlTexts(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const strings = text.matchAll(/`((?:[^`\\]|\\.)*)`|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/g);
  return [...strings]
    .map(([, template, single, double]) => template ?? single ?? double ?? '')
    .filter((string) => /\b(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|JOIN|FROM)\b/.test(string));
}

const root = join(__dirname, '../..');
const sources = ['platform', 'subgraphs'].flatMap((folder) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
    .map((file) => join(folder, file)),
);

describe('names that MySQL 8.4 reserves', () => {
  let graph: TestGraph;
  let admin: Connection;
  beforeAll(async () => {
    graph = await startTestGraph();
    admin = await createConnection(databaseServer().adminUrl);
  });
  afterAll(async () => {
    await admin.end();
    await graph.stop();
  });

  it.each([
    ['tables', 'table_name', 'tables', 'table_schema'],
    ['columns', 'column_name', 'columns', 'table_schema'],
    ['indexes', 'index_name', 'statistics', 'table_schema'],
    ['constraints', 'constraint_name', 'table_constraints', 'constraint_schema'],
  ])('name no %s', async (_what, column, table, schema) => {
    const [rows] = await admin.query<RowDataPacket[]>(
      `SELECT DISTINCT ${column} AS name FROM information_schema.${table} WHERE ${schema} LIKE ?`,
      [`${graph.environment.ALLIANCE_SCHEMA_PREFIX.replaceAll('_', '\\_')}%`],
    );
    const names = rows.map(({ name }) => String(name)).filter((name) => name !== 'PRIMARY');
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter(isReserved)).toEqual([]);
  });

  it('name nothing in the SQL of the program', () => {
    const found = sources.flatMap((file) =>
      sqlTexts(join(root, file))
        .flatMap(namesIn)
        .filter(isReserved)
        .map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['a table', 'CREATE TABLE IF NOT EXISTS groups (id INT)', 'groups'],
    ['an index', 'CREATE INDEX lead ON people (id)', 'lead'],
    ['a key', 'KEY rank (id)', 'rank'],
    ['a constraint', 'CONSTRAINT system CHECK (a > 0)', 'system'],
    ['a table that is read', 'SELECT 1 FROM groups WHERE id = 1', 'groups'],
    ['an alias of a table', 'SELECT 1 FROM people lead WHERE id = 1', 'lead'],
    ['an alias of a column', 'SELECT COUNT(*) AS rank FROM people', 'rank'],
  ])('would be found as the name of %s', (_what, sql, name) => {
    expect(namesIn(sql).filter(isReserved)).toEqual([name]);
  });

  it('are known, with those that 8.4 added', () => {
    for (const word of ['groups', 'lead', 'rank', 'system', 'manual', 'qualify', 'lateral']) {
      expect([word, isReserved(word)]).toEqual([word, true]);
    }
    for (const word of ['name', 'status', 'date', 'level']) expect(isReserved(word)).toBe(false);
  });
});
