import { unauthenticated } from '../../platform/errors';
import type { Log } from '../../platform/log';
import type { Viewer } from '../../platform/viewer';
import { identityUnavailable } from './identity-unavailable';

export interface SuspensionOptions {
  /** All that is suspended now, as `subject:…`, `client:…` or `<kind of tenant>:…`. */
  list(): Promise<readonly string[]>;
  /** Whether this viewer may do so much that even a minute is too long. */
  isPrivileged(viewer: Viewer): boolean;
  readonly log: Log;
  readonly clock?: () => number;
}

const freshMs = 20_000;
const believedMs = 60_000;
const pauseMs = 1_000;

/**
 * Refuses principals that were suspended after their credential was made. The list is at most a
 * minute old, and for privileged viewers of this moment; without one nobody is let in.
 */
export function createSuspensionGuard(options: SuspensionOptions) {
  const { list, isPrivileged, log, clock = Date.now } = options;
  let suspended: ReadonlySet<string> = new Set();
  let knownAt = -Infinity;
  let triedAt = -Infinity;
  let running: Promise<void> | null = null;
  // Numbers of readings, because two can fall into one millisecond.
  let begun = 0;
  let succeeded = 0;

  return async (viewer: Viewer): Promise<void> => {
    await (isPrivileged(viewer) ? awaitLatest() : awaitRecent());
    if (principalsOf(viewer).some((name) => suspended.has(name))) throw unauthenticated();
  };

  async function awaitRecent(): Promise<void> {
    const isDue = clock() - knownAt > freshMs && clock() - triedAt > pauseMs;
    const refreshed = isDue ? refresh() : running;
    // A list that is old but still believed keeps nobody waiting.
    if (clock() - knownAt > believedMs) await refreshed;
    if (clock() - knownAt > believedMs) throw identityUnavailable();
  }

  async function awaitLatest(): Promise<void> {
    const before = begun;
    await running; // it began before we were asked, and may have missed what happened since
    if (succeeded <= before) await refresh();
    if (succeeded <= before) throw identityUnavailable();
  }

  function refresh(): Promise<void> {
    running ??= load().finally(() => (running = null));
    return running;
  }

  async function load(): Promise<void> {
    const reading = ++begun;
    const at = clock();
    triedAt = at;
    try {
      suspended = new Set(await list());
      knownAt = at;
      succeeded = reading;
    } catch (error) {
      log.warn({ err: error }, 'the list of suspended principals could not be read');
    }
  }
}

const principalsOf = ({ subject, clientId, tenants }: Viewer): string[] => [
  `subject:${subject}`,
  `client:${clientId}`,
  ...Object.entries(tenants).flatMap(([kind, ids]) => ids.map((id) => `${kind}:${id}`)),
];
