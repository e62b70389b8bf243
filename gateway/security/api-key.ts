import { createHash, timingSafeEqual } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { unauthenticated } from '../../platform/errors';
import type { Log } from '../../platform/log';
import type { Viewer } from '../../platform/viewer';
import { identityUnavailable } from './identity-unavailable';
import type { KeyDirectory, KnownKey } from './key-directory';
import type { ScopesOf } from './viewer-of-claims';

interface KeyIdentityOptions {
  readonly directory: Pick<KeyDirectory, 'find' | 'noteUse'>;
  readonly scopesOf: ScopesOf;
  readonly log: Log;
  readonly clock?: () => number;
}

interface Found {
  readonly key: KnownKey | null;
  readonly at: number;
}

const freshMs = 20_000;
const believedMs = 60_000;
const notedMs = 60_000;
const keysKept = 10_000;
const nobodysHash = '0'.repeat(64);

/** The viewer behind an API key. A key that is revoked stops working within a minute. */
export function createKeyIdentity({
  directory,
  scopesOf,
  log,
  clock = Date.now,
}: KeyIdentityOptions) {
  const known = new LRUCache<string, Found>({ max: keysKept });
  const asked = new Map<string, Promise<Found>>();
  const notedAt = new LRUCache<string, number>({ max: keysKept });

  return async (id: string, secret: string): Promise<Viewer> => {
    const { key } = await find(id);
    // An unknown key is compared too: how long a refusal takes tells nothing.
    const expected = Buffer.from(key?.secretHash ?? nobodysHash, 'hex');
    const given = createHash('sha256').update(secret).digest();
    const isGenuine = timingSafeEqual(expected, given);
    if (!isGenuine || !key || key.revoked || Date.parse(key.expiresAt) <= clock()) {
      throw unauthenticated();
    }
    noteUse(id);
    return viewerOf(key, scopesOf);
  };

  async function find(id: string): Promise<Found> {
    const before = known.get(id);
    if (before && clock() - before.at <= freshMs) return before;
    try {
      return await (asked.get(id) ?? ask(id));
    } catch (error) {
      if (before && clock() - before.at <= believedMs) return before;
      log.warn({ err: error }, 'an API key could not be looked up');
      throw identityUnavailable();
    }
  }

  /** However many requests wait for a key, it is asked for once. */
  function ask(id: string): Promise<Found> {
    const at = clock();
    const answer = directory
      .find(id)
      .then((key) => ({ key, at }))
      .finally(() => asked.delete(id));
    asked.set(id, answer);
    return answer.then((found) => {
      known.set(id, found);
      return found;
    });
  }

  /** Beside the request, and once a minute is enough. */
  function noteUse(id: string): void {
    if (clock() - (notedAt.get(id) ?? -Infinity) < notedMs) return;
    notedAt.set(id, clock());
    directory.noteUse(id).catch((error: unknown) => {
      log.warn({ err: error }, 'the use of an API key could not be noted');
    });
  }
}

function viewerOf({ clientId, role, scopes, tenants }: KnownKey, scopesOf: ScopesOf): Viewer {
  const granted = scopesOf([role]);
  return {
    kind: 'service',
    subject: clientId,
    clientId,
    roles: [role],
    // A key may be made for less than its role allows, never for more.
    scopes: scopes ? granted.filter((scope) => scopes.includes(scope)) : granted,
    reason: null,
    tenants: Object.fromEntries(tenants.map(({ kind, ids }) => [kind, ids])),
  };
}
