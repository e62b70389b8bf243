import { createTokenWriter } from '../platform/internal-token';
import { overHttp } from '../platform/over-http';
import { routingUrl } from '../schema/routing-url';
import type { SubgraphName } from '../schema/subgraph-names';
import { keyringOf } from './keyring-of';
import type { Start } from './start';
import { createWays, type Ways } from './ways';

/** Over HTTP, in the name of any issuer, with one pool of connections each. */
export function waysOverHttp(start: Start): Ways {
  const { config } = start;
  const keyring = keyringOf(config);
  return createWays(start, (name, issuer) => {
    const url = config.subgraphUrls[name] ?? routingUrl(name as SubgraphName);
    return overHttp(url, createTokenWriter(keyring, issuer, name), config.gateway.transport);
  });
}
