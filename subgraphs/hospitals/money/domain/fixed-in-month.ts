const dayMs = 24 * 3_600_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMs;

interface Line {
  readonly amountFen: number;
  readonly validFrom: string;
  readonly validTo: string;
}

/** The part of a fixed cost that falls into `[from, to)`, spread by day; all parts sum to it exactly. */
export function fixedInMonth(
  { amountFen, validFrom, validTo }: Line,
  from: string,
  to: string,
): bigint {
  const first = dayNumber(validFrom);
  const days = dayNumber(validTo) - first;
  const until = (day: string): bigint => {
    const gone = Math.min(Math.max(dayNumber(day) - first, 0), days);
    return (BigInt(amountFen) * BigInt(gone)) / BigInt(days);
  };
  return until(to) - until(from);
}
