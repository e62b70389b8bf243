import type { OpenSchemas } from '../platform/schemas';
import type { LocalSubgraph, Surroundings } from '../platform/subgraph/surroundings';
import { decidePolicy } from '../schema/policies';
import type { SubgraphName } from '../schema/subgraph-names';
import { subgraphs } from '../subgraphs';
import { keyringOf } from './keyring-of';
import type { Start } from './start';

/** One subgraph in this process, and what the process gives to it. */
export function openSubgraph(
  { config, log, observer, followEveryMs, clock = () => new Date(), aheadMs }: Start,
  name: SubgraphName,
  schemas: OpenSchemas,
  transportTo: Surroundings['transportTo'],
): Promise<LocalSubgraph> {
  const { appUrl, migratorUrl } = schemas.urlsOf(name);
  return subgraphs[name].open({
    decide: decidePolicy,
    appUrl,
    migratorUrl,
    keyring: keyringOf(config),
    cursorSecret: config.cursorSecret,
    log: log.child({ subgraph: name }),
    transportTo,
    clock,
    aheadMs,
    followEveryMs,
    onStatement: observer && ((sql) => observer.statement(name, sql)),
  });
}
