import type { BudgetOf } from './budgets';
import type { DocumentLimits } from './document-limits';

/** What a gateway allows. */
export interface Limits {
  readonly document: DocumentLimits;
  /** No list is longer, whatever a client asks for: more than that is refused where the list is made. */
  readonly largestPage: number;
  readonly budgetOf: BudgetOf;
  /** Operations of everybody at the same time. */
  readonly inFlight: number;
  /** Addresses and networks of the proxies whose word on the client's address is taken. */
  readonly trustedProxies: readonly string[];
}

export { boundless, type Budget, type BudgetOf } from './budgets';
export { documentLimits } from './document-limits';
export { usualLimits } from './usual-limits';
