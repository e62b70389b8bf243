import type { PolicyDecision } from '../../../platform/access/requirement';
import { inProcess } from '../../../platform/in-process';
import { createTokenWriter } from '../../../platform/internal-token';
import { createKeyring } from '../../../platform/keyring';
import { createLog } from '../../../platform/log';
import { nobody, type Viewer } from '../../../platform/viewer';
import { decidePolicy } from '../../../schema/policies';
import type { SubgraphName } from '../../../schema/subgraph-names';
import { subgraphs } from '../../../subgraphs';
import type { TestGraph } from '../../support/graph';
import { GraphResponse } from '../../support/response';

/** One subgraph over the graph's tables, to be asked as the gateway or another part would. */
export async function openPart(
  graph: TestGraph,
  name: SubgraphName,
  decide: PolicyDecision = decidePolicy,
) {
  const { options } = await graph.database(name);
  const keyring = createKeyring({ secret: 'of this test alone', pairs: {} });
  const subgraph = await subgraphs[name].open({
    appUrl: (options as { url?: string }).url ?? '',
    migratorUrl: null,
    keyring,
    cursorSecret: 'of this test alone',
    log: createLog('silent'),
    decide,
    followEveryMs: null,
    clock: () => new Date(),
    transportTo() {
      throw new Error('This part asks nobody');
    },
  });

  return {
    stop: subgraph.stop,
    async askAs(
      issuer: string,
      query: string,
      variables: Record<string, unknown> = {},
      viewer: Viewer = nobody,
    ) {
      const ask = inProcess(subgraph, createTokenWriter(keyring, issuer, name));
      return new GraphResponse(
        200,
        await ask({ query, variables }, { viewer, requestId: 'a-request' }),
      );
    },
  };
}
