import { inProcess } from '../../../platform/in-process';
import { createTokenWriter } from '../../../platform/internal-token';
import { createKeyring } from '../../../platform/keyring';
import { createLog } from '../../../platform/log';
import { nobody, type Viewer } from '../../../platform/viewer';
import { decidePolicy } from '../../../schema/policies';
import { hospitals } from '../../../subgraphs/hospitals';
import type { TestGraph } from '../../support/graph';
import { GraphResponse } from '../../support/response';

/** The subgraph of the hospitals over the graph's tables, to be asked as another part would. */
export async function openHospitals(graph: TestGraph) {
  const { options } = await graph.database('hospitals');
  const keyring = createKeyring({ secret: 'of this test alone', pairs: {} });
  const subgraph = await hospitals.open({
    appUrl: (options as { url?: string }).url ?? '',
    migratorUrl: null,
    keyring,
    cursorSecret: 'of this test alone',
    log: createLog('silent'),
    decide: decidePolicy,
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
      const ask = inProcess(subgraph, createTokenWriter(keyring, issuer, 'hospitals'));
      return new GraphResponse(
        200,
        await ask({ query, variables }, { viewer, requestId: 'a-request' }),
      );
    },
  };
}
