import type { TestServerGlobal } from './test-server';

/** After all tests, also when some have failed. */
async function globalTeardown() {
  await (globalThis as TestServerGlobal).testServer?.stop();
}

export = globalTeardown; // the form that jest asks for
