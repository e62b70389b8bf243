import { createTokenWriter, internalTokenHeader } from '../../platform/internal-token';
import { createKeyring } from '../../platform/keyring';
import { readConfig } from '../../platform/config';
import type { Viewer } from '../../platform/viewer';
import { subgraphNames, type SubgraphName } from '../../schema/subgraph-names';
import type { TestGraph } from '../support/graph';

/** Asks a subgraph over HTTP, past the gateway, with a genuine token of an issuer. */
export async function askSubgraph(
  graph: TestGraph,
  name: SubgraphName,
  query: string,
  viewer: Viewer,
  issuer = 'gateway',
  variables = {},
) {
  const { internalSecret } = readConfig(graph.environment, subgraphNames);
  const keyring = createKeyring({ secret: internalSecret, pairs: {} });
  const operation = { query, variables };
  const call = { viewer, requestId: 'a-request' };
  const token = createTokenWriter(keyring, issuer, name)(operation, call);
  const send = async (body: string) => {
    const answer = await fetch(graph.subgraphUrls[name]!, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [internalTokenHeader]: token },
      body,
    });
    const text = await answer.text();
    const codes = [...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code);
    return { status: answer.status, text, codes };
  };
  return { ...(await send(JSON.stringify(operation))), again: send };
}
