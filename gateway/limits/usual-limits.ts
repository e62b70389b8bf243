import type { DocumentNode } from 'graphql';
import type { Limits } from '.';
import { usualBudget, usualInFlight } from './budgets';
import { readCostMap } from './cost/cost-map';
import { documentLimits } from './document-limits';

/** For a supergraph of which nothing else is known. */
export const usualLimits = (supergraph: DocumentNode): Limits => ({
  document: documentLimits,
  costs: readCostMap(supergraph),
  largestPage: Infinity,
  budgetOf: () => usualBudget,
  inFlight: usualInFlight,
  trustedProxies: [],
});
