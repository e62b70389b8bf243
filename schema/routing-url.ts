import { subgraphNames, type SubgraphName } from './subgraph-names';

const firstPort = 4101;

/** The port on which a subgraph answers when it runs alone and nobody says otherwise. */
export const developmentPort = (name: SubgraphName): number =>
  firstPort + subgraphNames.indexOf(name);

/** The address that the supergraph file carries; production overrides it. */
export const routingUrl = (name: SubgraphName): string =>
  `http://127.0.0.1:${developmentPort(name)}/graphql`;
