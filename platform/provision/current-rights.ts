import { escapeId, type RowDataPacket } from 'mysql2/promise';
import { StartError } from '../start-error';
import { connect } from './connect';
import { schemaPattern } from './schema-pattern';
import type { Rights } from './wanted-rights';

export interface CurrentRights {
  /** Quoted, as GRANT takes it. */
  readonly account: string;
  readonly tables: Rights;
  /** Rights on the whole schema, as the pattern that they were granted on. */
  readonly patterns: readonly string[];
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
  const patterns: string[] = [];
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
    else patterns.push(place);
  }
  return { tables, patterns };
}

/** Rights on columns only, and the right to pass rights on, stand for "everything": begin anew. */
function rightsIn(rights: string, line: string): Set<string> {
  const isOdd = rights.includes('(') || line.endsWith('WITH GRANT OPTION');
  return new Set(isOdd ? ['ALL PRIVILEGES'] : rights.split(', '));
}

const unquote = (name: string) => name.slice(1, -1).replaceAll('``', '`');

function quoteAccount(account: string): string {
  const at = account.lastIndexOf('@');
  const parts = [account.slice(0, at), account.slice(at + 1)];
  return parts.map((part) => `'${part.replace(/['\\]/g, '\\$&')}'`).join('@');
}
