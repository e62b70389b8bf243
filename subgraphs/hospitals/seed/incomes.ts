/** What the cases of pooled departments brought, in fen, by agreement and first day of the month. */
export interface Incomes {
  add(agreement: number, month: number, fen: number): void;
  of(agreement: number, month: number): number;
}

export function createIncomes(): Incomes {
  const sums = new Map<string, number>();
  const key = (agreement: number, month: number) => `${agreement} ${month}`;
  return {
    add(agreement, month, fen) {
      const place = key(agreement, month);
      sums.set(place, (sums.get(place) ?? 0) + fen);
    },
    of: (agreement, month) => sums.get(key(agreement, month)) ?? 0,
  };
}
