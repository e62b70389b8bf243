import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPrivateDatabase } from '../../platform/private-database';
import { findServer } from '../../platform/private-database/find-server';
import { isAlive } from '../../platform/private-database/is-alive';
import { pidIdentity } from '../../platform/private-database/pid-identity';

const prefix = 'alliance-graph-test-';

export interface TestServer {
  /** A JSON file with the address, for the test workers. */
  readonly file: string;
  stop(): Promise<void>;
  /** For a process that is ending: nothing to wait for, nothing kept. */
  abandon(): void;
}

export interface TestServerGlobal {
  testServer?: TestServer;
}

/** A database server for one test run, in a directory of its own; or the one that a URL names. */
export async function startTestServer(mysqlUrl: string | undefined): Promise<TestServer> {
  sweep();
  const directory = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(join(directory, 'owner'), `${pidIdentity(process.pid)}`);
  const file = join(directory, 'server.json');

  try {
    const database = mysqlUrl
      ? { adminUrl: mysqlUrl, stop: async () => undefined }
      : await openPrivateDatabase({
          directory: join(directory, 'mysql'),
          packagesDirectory: join(__dirname, '../../.data/packages'),
          durable: false, // its data is thrown away
          say: (line) => console.error(line),
        });
    writeFileSync(file, JSON.stringify({ adminUrl: database.adminUrl }), { mode: 0o600 });
    return {
      file,
      stop: () => database.stop().then(() => discard(directory)),
      abandon: () => discard(directory),
    };
  } catch (error) {
    discard(directory);
    throw error;
  }
}

/** Servers of test runs that were killed. */
function sweep() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    const directory = join(tmpdir(), name);
    try {
      if (!isAlive(readFileSync(join(directory, 'owner'), 'utf8'))) discard(directory);
    } catch {
      // just being made, or somebody else's
    }
  }
}

function discard(directory: string) {
  const server = findServer(join(directory, 'mysql/data'));
  if (server) process.kill(server.pid, 'SIGKILL');
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
}
