import { escapeId } from 'mysql2/promise';
import type { CurrentRights } from './current-rights';
import type { Rights } from './wanted-rights';

/** The statements that turn the rights that are into those that should be; none when they agree. */
export function rightsChanges(schema: string, current: CurrentRights, wanted: Rights): string[] {
  const { account } = current;
  const gives: string[] = [];
  const takes: string[] = [];

  for (const table of new Set([...wanted.keys(), ...current.tables.keys()])) {
    const place = `${escapeId(schema, true)}.${escapeId(table, true)}`;
    const has = new Set(current.tables.get(table));
    const needs = wanted.get(table) ?? new Set();
    // Which rights "all" consists of differs between servers, so they can not be told apart.
    if (has.has('ALL PRIVILEGES')) {
      gives.push(...revokeAll(place, account, has));
      has.clear();
    }
    const missing = [...needs].filter((right) => !has.has(right));
    const surplus = [...has].filter((right) => !needs.has(right));
    if (missing.length > 0) gives.push(`GRANT ${missing.join(', ')} ON ${place} TO ${account}`);
    if (surplus.length > 0) takes.push(`REVOKE ${surplus.join(', ')} ON ${place} FROM ${account}`);
  }

  // Rights on the whole schema go last: until here they may be all that the user had.
  for (const [pattern, rights] of current.patterns) {
    takes.push(...revokeAll(`${pattern}.*`, account, rights));
  }
  return [...gives, ...takes];
}

/** The right to pass rights on is no part of "all", and may be revoked only where it was given. */
function revokeAll(place: string, account: string, rights: ReadonlySet<string>): string[] {
  const passing = `REVOKE GRANT OPTION ON ${place} FROM ${account}`;
  const all = `REVOKE ALL PRIVILEGES ON ${place} FROM ${account}`;
  return rights.has('GRANT OPTION') ? [passing, all] : [all];
}
