import { createKeyDirectory } from '../../gateway/security/key-directory';
import { inProcess } from '../../platform/in-process';
import { createTokenWriter } from '../../platform/internal-token';
import { createKeyring } from '../../platform/keyring';
import { createLog } from '../../platform/log';
import { inTransaction } from '../../platform/transaction';
import type { Transport } from '../../platform/transport';
import { groups } from '../../subgraphs/groups';
import { addClient } from '../../subgraphs/groups/identity/commands/add-client';
import { addKey } from '../../subgraphs/groups/identity/commands/add-key';
import type { TestGraph } from '../support/graph';
import { fakeClock } from './fake-clock';
import { openDoor } from './open-door';

/** The keys and suspensions of a graph, and doors that ask for them as the gateway does. */
export async function openRegistry(graph: TestGraph) {
  const database = await graph.database('groups');
  const keyring = createKeyring({ secret: 'of this test alone', pairs: {} });
  const subgraph = await groups.open({
    appUrl: (database.options as { url?: string }).url ?? '',
    migratorUrl: null,
    keyring,
    cursorSecret: 'of this test alone',
    log: createLog('silent'),
    decide: () => false,
    followEveryMs: null,
    clock: () => new Date(),
    transportTo() {
      throw new Error('This part asks nobody');
    },
  });
  const askAs = (issuer: string) =>
    inProcess(subgraph, createTokenWriter(keyring, issuer, 'groups'));
  let isAway = false;
  let asked = 0;
  const transport: Transport = (operation, call) => {
    asked += 1;
    return isAway ? Promise.reject(new Error('away')) : askAs('identity')(operation, call);
  };

  return {
    database,
    askAs,
    stop: subgraph.stop,
    asked: () => asked,
    goAway: (away = true) => void (isAway = away),

    /** A gateway's door with a clock of its own; the keys below are made by that clock. */
    door() {
      const clock = fakeClock();
      const directory = createKeyDirectory(transport);
      return {
        ...openDoor({
          directory,
          clock,
          roleScopes: { ANALYST: ['east:figure:read', 'east:x:read'] },
        }),
        ...clock,
      };
    },

    async givenClient(now: number, hospitalId: string | null = null): Promise<string> {
      const role = hospitalId === null ? 'ANALYST' : 'PARTNER_HOSPITAL';
      const draft = { name: 'A machine', role, hospitalId } as const;
      return addClient(database.manager, draft, new Date(now));
    },

    givenKey(clientId: string, now: number, days = 365, scopes: string[] | null = null) {
      const expiresAt = new Date(now + days * 24 * 3_600_000);
      return inTransaction(database, (manager) =>
        addKey(manager, { clientId, scopes, expiresAt }, new Date(now)),
      );
    },
  };
}

export type Registry = Awaited<ReturnType<typeof openRegistry>>;
