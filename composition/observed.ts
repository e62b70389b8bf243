import type { Transport } from '../platform/transport';
import type { Observer } from './start';

/** The same way to a subgraph, counted by whoever counts. */
export function observed(
  transport: Transport,
  observer: Observer | undefined,
  subgraph: string,
  issuer: string,
): Transport {
  if (!observer) return transport;
  return (operation, call) => {
    observer.request(subgraph, issuer);
    return transport(operation, call);
  };
}
