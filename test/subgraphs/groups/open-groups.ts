import { inProcess } from '../../../platform/in-process';
import { createTokenWriter } from '../../../platform/internal-token';
import { createKeyring } from '../../../platform/keyring';
import { createLog } from '../../../platform/log';
import { nobody, type Viewer } from '../../../platform/viewer';
import { decidePolicy } from '../../../schema/policies';
import { groups } from '../../../subgraphs/groups';
import type { TestGraph } from '../../support/graph';
import { GraphResponse } from '../../support/response';

/** The subgraph of the groups over the graph's tables, to be asked as another part would. */
export async function openGroups(graph: TestGraph) {
  const { options } = await graph.database('groups');
  const keyring = createKeyring({ secret: 'of this test alone', pairs: {} });
  let statements: string[] = [];
  const subgraph = await groups.open({
    appUrl: (options as { url?: string }).url ?? '',
    migratorUrl: null,
    keyring,
    cursorSecret: 'of this test alone',
    log: createLog('silent'),
    decide: decidePolicy,
    followEveryMs: null,
    clock: () => new Date(),
    onStatement: (sql) => void statements.push(sql),
    transportTo() {
      throw new Error('This part asks nobody');
    },
  });

  return {
    stop: subgraph.stop,

    /** The statements that a piece of work costs. */
    async count(work: () => Promise<unknown>): Promise<readonly string[]> {
      statements = [];
      await work();
      return statements;
    },

    async askAs(
      issuer: string,
      query: string,
      variables: Record<string, unknown> = {},
      viewer: Viewer = nobody,
    ) {
      const ask = inProcess(subgraph, createTokenWriter(keyring, issuer, 'groups'));
      return new GraphResponse(
        200,
        await ask({ query, variables }, { viewer, requestId: 'a-request' }),
      );
    },
  };
}
