import type { Wire } from '../platform/transport';
import type { Observer } from './start';

/** The same way to a subgraph, counted by whoever counts. */
export function observed(
  wire: Wire,
  observer: Observer | undefined,
  subgraph: string,
  issuer: string,
): Wire {
  if (!observer) return wire;
  return {
    ...wire,
    send(sending) {
      observer.request(subgraph, issuer);
      return wire.send(sending);
    },
  };
}
