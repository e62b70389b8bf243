import type { BillingKind, PriceCategory } from '../../resolver-types.generated';
import type { Amounts } from './amounts';

interface Line {
  readonly kind: BillingKind;
  readonly category: PriceCategory | null;
  readonly amountFen: number;
}

/** What of a bill is shared: services alone, never drugs, consumables or tests (practice rule). */
export function amountsOf(lines: readonly Line[]): Amounts {
  const sum = (counts: (line: Line) => boolean): bigint =>
    lines.filter(counts).reduce((total, { amountFen }) => total + BigInt(amountFen), 0n);
  return {
    billed: sum(({ kind, category }) => kind === 'BILL' && category === 'SERVICE'),
    refunds: sum(({ kind }) => kind === 'REFUND'),
    tax: sum(({ kind }) => kind === 'TAX'),
  };
}
