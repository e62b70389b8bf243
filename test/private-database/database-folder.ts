import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPrivateDatabase } from '../../platform/private-database';
import { findServer } from '../../platform/private-database/find-server';

/** A folder for a private database, which leaves neither files nor a server behind. */
export function databaseFolder() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'private-database-')));
  const data = join(folder, 'data');
  return {
    folder,
    data,
    open: () =>
      openPrivateDatabase({
        directory: folder,
        packagesDirectory: join(__dirname, '../../.data/packages'),
        bufferPoolMegabytes: 32,
        say: () => undefined,
      }),
    serverPid: () => findServer(data)?.pid ?? null,
    remove() {
      for (const place of [data, `${data}.unfinished`]) {
        const server = findServer(place);
        if (server) process.kill(server.pid, 'SIGKILL');
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}

export type DatabaseFolder = ReturnType<typeof databaseFolder>;
