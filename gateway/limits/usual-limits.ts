import type { Limits } from '.';
import { usualBudget, usualInFlight } from './budgets';
import { documentLimits } from './document-limits';

/** For a supergraph of which nothing else is known. */
export const usualLimits: Limits = {
  document: documentLimits,
  largestPage: Infinity,
  budgetOf: () => usualBudget,
  inFlight: usualInFlight,
  trustedProxies: [],
};
