import type { JestEnvironment } from '@jest/environment';
import { ModuleMocker } from 'jest-mock';
import { createContext } from 'node:vm';

/**
 * Tests run in the realm of their process, as the program does in its own. In a realm of its own
 * each file would have to evaluate every module again, which costs more than most tests.
 */
class OneRealm implements JestEnvironment {
  readonly global = globalThis as unknown as JestEnvironment['global'];
  readonly moduleMocker = new ModuleMocker(globalThis);
  readonly fakeTimers = null;
  readonly fakeTimersModern = null;
  private readonly context = createContext({}); // must be there, and nothing runs in it
  private readonly console = globalThis.console;
  private readonly exit = process.exit;

  getVmContext() {
    return this.context;
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  async setup() {}

  /** Takes back what is put into the process for one test file. */
  async teardown() {
    globalThis.console = this.console;
    process.exit = this.exit;
    for (const symbol of Object.getOwnPropertySymbols(globalThis)) {
      if (ofOneFile.has(symbol.description)) Reflect.deleteProperty(globalThis, symbol);
    }
  }
}

/** Where the runner keeps the tests of a file, and who is told of them. */
const ofOneFile = new Set<string | undefined>(['JEST_STATE_SYMBOL', 'EVENT_HANDLERS']);

export = OneRealm; // the form that jest asks for
