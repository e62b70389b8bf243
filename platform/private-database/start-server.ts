import { once } from 'node:events';
import { existsSync, renameSync } from 'node:fs';
import { awaitReady } from './await-ready';
import { failureOf } from './failure-of';
import { freePort } from './free-port';
import type { Places } from './places';
import { readLog } from './read-log';
import { rootPassword } from './root-password';
import { runServer } from './run-server';
import type { ServerBinary } from './server-binary';
import { serverOptions, type ServerSettings } from './server-options';
import { writeInitSql } from './write-init-sql';

const tries = 3;

/** Starts the server on its data directory and waits until it answers. Returns its port. */
export async function startServer(
  binary: ServerBinary,
  places: Places,
  settings: ServerSettings,
  say: (line: string) => void,
  choosePort: () => Promise<number> = freePort,
): Promise<number> {
  const password = rootPassword(places);
  writeInitSql(places, password);

  for (let left = tries; ; left -= 1) {
    const port = await choosePort();
    keepLastLog(places.log);
    const child = runServer(binary, serverOptions(binary, places, port, settings), places.log);
    await once(child, 'spawn');
    child.unref(); // it runs on without keeping us alive
    try {
      await awaitReady(places, port, password, say);
      return port;
    } catch (error) {
      // A port that was free a moment ago may belong to somebody else by now.
      if (left === 1 || failureOf(readLog(places)) !== 'port-taken') throw error;
    }
  }
}

/** For the case that only the run before knew what went wrong. */
function keepLastLog(path: string) {
  if (existsSync(path)) renameSync(path, `${path}.1`);
}
