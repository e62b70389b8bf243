import { setTimeout as sleep } from 'node:timers/promises';
import { findServer } from './find-server';
import type { Places } from './places';

const pollMilliseconds = 20;
const patienceMilliseconds = 120_000;

/** Asks the server to close its files, and waits until it has. */
export async function stopServer(places: Places) {
  const server = findServer(places.data);
  if (server === null) return;
  const startedAt = Date.now();
  process.kill(server.pid, 'SIGTERM');
  while (findServer(places.data) !== null) {
    // A server killed now recovers at its next start; one left behind would be in everyone's way.
    if (Date.now() - startedAt > patienceMilliseconds) process.kill(server.pid, 'SIGKILL');
    await sleep(pollMilliseconds);
  }
}
