import { escapeId, type RowDataPacket } from 'mysql2/promise';
import { StartError } from '../start-error';
import { connect } from './connect';
import { schemaPattern } from './schema-pattern';
import type { Rights } from './wanted-rights';

export interface CurrentRights {
  /** Quoted, as GRANT takes it. */
  readonly account: string;
  readonly tables: Rights;
  /** Rights on the whole schema, by the pattern that they were granted on. */
  readonly patterns: Rights;
}

const grant = /^GRANT (.+) ON (?:(`(?:[^`]|``)+`)|\*)\.(?:(`(?:[^`]|``)+`)|\*) TO /;

/** What a user may do, in its own words: no right is needed to ask that about oneself. */
export async function currentRights(appUrl: string, schema: string): Promise<CurrentRights> {
  const url = new URL(appUrl);
  const user = decodeURIComponent(url.username);
  url.pathname = ''; // a user without any right may not enter the schema yet
  const connection = await connect(url.href);
  try {
    const [accounts] = await connection.query<RowDataPacket[]>('SELECT CURRENT_USER() AS account');
    const [grants] = await connection.query<RowDataPacket[]>('SHOW GRANTS');
    const lines = grants.map((row) => String(Object.values(row)[0]));
    const account = quoteAccount(String(accounts[0]?.['account']));
    const own = {
      schema: escapeId(schema, true),
      pattern: await schemaPattern(connection, schema),
    };
    return { account, ...readGrants(lines, own, user) };
  } finally {
    await connection.end();
  }
}

interface Own {
  readonly schema: string;
  /** The same name as a pattern that fits no other. */
  readonly pattern: string;
}

function readGrants(lines: readonly string[], own: Own, user: string) {
  const tables = new Map<string, Set<string>>();
  const patterns = new Map<string, Set<string>>();
  for (const line of lines) {
    const [, rights = '', place, table] = grant.exec(line) ?? [];
    const isNothing = rights === 'USAGE' && !line.endsWith('WITH GRANT OPTION');
    if (isNothing) continue;
    if (place !== (table ? own.schema : own.pattern)) {
      throw new StartError(
        `The database user "${user}" has rights beyond its own schema: take them away (REVOKE), and start again.`,
      );
    }
    if (table) tables.set(unquote(table), rightsIn(rights, line));
    else patterns.set(place, rightsIn(rights, line));
  }
  return { tables, patterns };
}

/** Rights on single columns stand for "everything": they are taken away in one piece. */
function rightsIn(rights: string, line: string): Set<string> {
  const found = new Set(rights.includes('(') ? ['ALL PRIVILEGES'] : rights.split(', '));
  if (line.endsWith('WITH GRANT OPTION')) found.add('GRANT OPTION');
  found.delete('USAGE'); // says "nothing"
  return found;
}

const unquote = (name: string) => name.slice(1, -1).replaceAll('``', '`');

function quoteAccount(account: string): string {
  const at = account.lastIndexOf('@');
  const parts = [account.slice(0, at), account.slice(at + 1)];
  return parts.map((part) => `'${part.replace(/['\\]/g, '\\$&')}'`).join('@');
}
