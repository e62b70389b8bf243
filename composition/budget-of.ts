import type { Budget, BudgetOf } from '../gateway/limits';
import type { BudgetSettings } from '../platform/config';

/** Machines of partners and those who look across groups ask for more at once than a page does. */
const perOperation: Readonly<Record<string, number>> = {
  PARTNER_HOSPITAL: 10_000,
  ANALYST: 10_000,
  SECRETARIAT: 10_000,
  AUDITOR: 10_000,
};
const usualPerOperation = 5_000;

/** What somebody may ask: the most that one of its roles allows. */
export const budgetOf =
  ({ costPerMinute, inFlightPerClient }: BudgetSettings): BudgetOf =>
  ({ roles }): Budget => ({
    perOperation: Math.max(
      usualPerOperation,
      ...roles.map((role) => (Object.hasOwn(perOperation, role) ? perOperation[role]! : 0)),
    ),
    perMinute: costPerMinute,
    inFlight: inFlightPerClient,
  });
