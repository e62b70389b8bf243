import { createTokenWriter } from '../platform/internal-token';
import { overHttp } from '../platform/over-http';
import type { Surroundings } from '../platform/subgraph/surroundings';
import type { Transport } from '../platform/transport';
import { routingUrl } from '../schema/routing-url';
import type { SubgraphName } from '../schema/subgraph-names';
import { keyringOf } from './keyring-of';
import { observed } from './observed';
import type { Start } from './start';

/** Routes over HTTP, in the name of any issuer, with one pool of connections each. */
export function overHttpTo({ config, observer }: Start): Surroundings['transportTo'] {
  const keyring = keyringOf(config);
  const known = new Map<string, Transport>();
  return (name, issuer) => {
    const key = `${issuer}>${name}`;
    const url = config.subgraphUrls[name] ?? routingUrl(name as SubgraphName);
    const open = () => {
      const transport = overHttp(url, createTokenWriter(keyring, issuer, name));
      return observed(transport, observer, name, issuer);
    };
    const transport = known.get(key) ?? open();
    known.set(key, transport);
    return transport;
  };
}
