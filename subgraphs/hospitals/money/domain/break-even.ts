/** What happened under one agreement in one month, in fen. */
export interface MonthFigures {
  readonly month: string;
  /** Completed cases. */
  readonly cases: number;
  readonly groupShare: bigint;
  readonly variable: bigint;
  readonly fixed: bigint;
}

export interface MonthResult extends MonthFigures {
  readonly contribution: bigint;
  /** Contribution by share, in hundredths of a percent; null: there was no share. */
  readonly marginBasisPoints: number | null;
  /** The share that would have paid for everything; null: no share would have. */
  readonly breakEvenRevenue: bigint | null;
  readonly breakEvenCases: bigint | null;
  readonly safetyBasisPoints: number | null;
  /** All contributions less all fixed costs so far. */
  readonly position: bigint;
}

const whole = 10_000n;
const up = (dividend: bigint, divisor: bigint) => (dividend + divisor - 1n) / divisor;
const down = (dividend: bigint, divisor: bigint) =>
  dividend >= 0n ? dividend / divisor : -up(-dividend, divisor);

/** The months in their order, each with what it would have needed; needs are rounded up. */
export function breakEven(months: readonly MonthFigures[]): MonthResult[] {
  let position = 0n;
  return months.map((figures) => {
    const { cases, groupShare, variable, fixed } = figures;
    const contribution = groupShare - variable;
    position += contribution - fixed;
    const earns = groupShare > 0n && contribution > 0n;
    const needed = earns ? up(fixed * groupShare, contribution) : null;
    return {
      ...figures,
      contribution,
      marginBasisPoints: groupShare > 0n ? Number(down(contribution * whole, groupShare)) : null,
      breakEvenRevenue: needed,
      breakEvenCases: earns && cases > 0 ? up(fixed * BigInt(cases), contribution) : null,
      safetyBasisPoints:
        needed === null ? null : Number(down((groupShare - needed) * whole, groupShare)),
      position,
    };
  });
}

const lasting = 3;

/** After how many months the position was no longer negative and stayed so for three; null: not yet. */
export function monthsToBreakEven(months: readonly { readonly position: bigint }[]): number | null {
  const first = months.findIndex((_, index) => {
    const following = months.slice(index, index + lasting);
    return following.length === lasting && following.every(({ position }) => position >= 0n);
  });
  return first < 0 ? null : first + 1;
}
