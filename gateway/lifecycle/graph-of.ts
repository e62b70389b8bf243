import type { DocumentNode } from 'graphql';
import { readPolicyMap } from '../../platform/access/policy-map';
import { readCostMap } from '../limits/cost/cost-map';
import type { Engine, Graph } from './graph';

/** A supergraph with the engine that was made for it. */
export const graphOf = (
  supergraph: DocumentNode,
  engine: Engine,
  close: () => Promise<void> = () => Promise.resolve(),
): Graph => ({
  engine,
  policies: readPolicyMap(supergraph),
  costs: readCostMap(supergraph),
  close,
});
