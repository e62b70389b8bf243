import { once } from 'node:events';
import { renameSync, rmSync } from 'node:fs';
import { awaitReady } from './await-ready';
import { freePort } from './free-port';
import type { Places } from './places';
import { rootPassword } from './root-password';
import { runServer } from './run-server';
import type { ServerBinary } from './server-binary';
import { serverOptions, type ServerSettings } from './server-options';
import { writeInitSql } from './write-init-sql';

/** Starts the server on its data directory and waits until it answers. */
export async function startServer(
  binary: ServerBinary,
  places: Places,
  settings: ServerSettings,
  say: (line: string) => void,
): Promise<number> {
  const port = await freePort();
  const password = rootPassword(places);
  writeInitSql(places, password);
  beginLog(places.log);
  const child = runServer(binary, serverOptions(binary, places, port, settings), places.log);
  await once(child, 'spawn');
  child.unref(); // it runs on without keeping us alive
  await awaitReady(places, port, password, say);
  return port;
}

/** One earlier log is kept, for the case that only the run before knew what went wrong. */
function beginLog(path: string) {
  rmSync(`${path}.1`, { force: true });
  try {
    renameSync(path, `${path}.1`);
  } catch {
    // the first start
  }
}
