/** The composition root: it alone knows the gateway and the subgraphs, and puts them together. */
export { startAll } from './composition/start-all';
export { startGateway } from './composition/start-gateway';
export { startSubgraph } from './composition/start-subgraph';
export { tokenAudience } from './composition/token-audience';
export type { Observer, RunningGraph, Start } from './composition/start';
