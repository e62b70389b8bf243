import type { PoolEntryKind, PriceCategory } from '../../resolver-types.generated';

interface Entry {
  readonly kind: PoolEntryKind;
  readonly category: PriceCategory | null;
  readonly amountFen: number;
}

/** Income of a department from services alone, and its costs (practice rule, as for a single bill). */
export function poolSums(entries: readonly Entry[]): { income: bigint; cost: bigint } {
  const sum = (counts: (entry: Entry) => boolean): bigint =>
    entries.filter(counts).reduce((total, { amountFen }) => total + BigInt(amountFen), 0n);
  return {
    income: sum(({ kind, category }) => kind === 'INCOME' && category === 'SERVICE'),
    cost: sum(({ kind }) => kind === 'COST'),
  };
}
