import { askStatus } from '../platform/ask-status';
import { createTokenWriter } from '../platform/internal-token';
import { routingUrl } from '../schema/routing-url';
import { subgraphNames } from '../schema/subgraph-names';
import { keyringOf } from './keyring-of';
import type { Start } from './start';

/** How every part fares, each asked at its own address. */
export async function statusOverHttp({ config }: Start): Promise<Record<string, object>> {
  const keyring = keyringOf(config);
  const entries = subgraphNames.map(async (name): Promise<[string, object]> => {
    const url = config.subgraphUrls[name] ?? routingUrl(name);
    return [name, await askStatus(url, createTokenWriter(keyring, 'gateway', name))];
  });
  return Object.fromEntries(await Promise.all(entries));
}
