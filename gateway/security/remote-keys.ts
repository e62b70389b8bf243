import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import type { Log } from '../../platform/log';
import { identityUnavailable } from './identity-unavailable';

interface RemoteKeysOptions {
  readonly url: string;
  readonly log: Log;
  readonly clock?: () => number;
}

interface Held {
  readonly find: JWTVerifyGetKey;
  readonly at: number;
}

const freshMs = 10 * 60_000;
const believedMs = 24 * 3_600_000;
const pauseMs = 30_000;
const patienceMs = 5_000;

/**
 * The keys that an issuer publishes. They are fetched when a token first needs them, at most twice a
 * minute whatever anybody sends; while the issuer is away the last good ones serve for a day.
 */
export function createRemoteKeys({ url, log, clock = Date.now }: RemoteKeysOptions) {
  let held: Held | null = null;
  let triedAt = -Infinity;
  let running: Promise<void> | null = null;

  const ageMs = () => (held ? clock() - held.at : Infinity);

  const find: JWTVerifyGetKey = async (header, token) => {
    const refreshed = ageMs() > freshMs ? refresh() : null;
    if (ageMs() > believedMs) await refreshed;
    if (!held || ageMs() > believedMs) throw identityUnavailable();

    const before = held;
    try {
      return await before.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      // Signed with a key that is newer than ours, or with none of theirs.
      await refresh();
      if (held === before) throw error;
      return held.find(header, token);
    }
  };
  return find;

  function refresh(): Promise<void> {
    if (running) return running;
    if (clock() - triedAt < pauseMs) return Promise.resolve();
    triedAt = clock();
    running = fetchKeys(url)
      .then(
        (keys) => void (held = { find: createLocalJWKSet(keys), at: triedAt }),
        (error: unknown) => log.warn({ err: error }, 'the keys of the issuer could not be fetched'),
      )
      .finally(() => (running = null));
    return running;
  }
}

async function fetchKeys(url: string): Promise<JSONWebKeySet> {
  const response = await fetch(url, {
    headers: { accept: 'application/json' },
    redirect: 'error', // to wherever it leads, it was not configured
    signal: AbortSignal.timeout(patienceMs),
  });
  const found = (await response.json()) as Partial<JSONWebKeySet> | null;
  if (!response.ok || !Array.isArray(found?.keys) || found.keys.length === 0) {
    throw new Error(`No keys came with status ${response.status}`);
  }
  return { keys: found.keys };
}
