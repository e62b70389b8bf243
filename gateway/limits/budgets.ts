import type { Viewer } from '../../platform/viewer';

/** What one principal may ask of the gateway. */
export interface Budget {
  /** Estimated cost of one operation. */
  readonly perOperation: number;
  /** Estimated cost of all operations in a minute. */
  readonly perMinute: number;
  /** Operations at the same time. */
  readonly inFlight: number;
}

/** Whose budget it is, and how large. */
export type BudgetOf = (viewer: Viewer) => Budget;

/** Operations of everybody at the same time, in one process. */
export const usualInFlight = 200;

/** Where nobody has said who may ask for how much. */
export const boundless: Budget = {
  perOperation: Infinity,
  perMinute: Infinity,
  inFlight: Infinity,
};

/** For graphs that say nothing else of those who ask. */
export const usualBudget: Budget = { perOperation: 5_000, perMinute: 100_000, inFlight: 20 };
