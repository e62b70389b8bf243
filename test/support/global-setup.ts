import { serverFileVariable } from './database-server';
import { startTestServer, type TestServerGlobal } from './test-server';

/** Before all tests that need a database. */
async function globalSetup() {
  const server = await startTestServer(process.env['ALLIANCE_TEST_MYSQL_URL']);
  (globalThis as TestServerGlobal).testServer = server; // for the teardown, in this same process
  process.env[serverFileVariable] = server.file; // workers inherit it

  // An interrupted run never reaches the teardown.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      server.abandon();
      process.kill(process.pid, signal);
    });
  }
}

export = globalSetup; // the form that jest asks for
