/** Parts in hundredths of a percent; together 10 000. */
export interface Split {
  readonly groupBasisPoints: number;
  readonly hospitalBasisPoints: number;
  readonly allianceBasisPoints: number;
}

export interface Parts {
  readonly group: bigint;
  readonly hospital: bigint;
  readonly alliance: bigint;
}

const whole = 10_000n;

/**
 * Splits a sum exactly: what rounding leaves over goes to the hospital. Without a split all of it is
 * the group's fee.
 */
export function splitNet(net: bigint, split: Split | null): Parts {
  if (split === null) return { group: net, hospital: 0n, alliance: 0n };
  // BigInt division drops the fraction towards zero, for gains and losses alike.
  const group = (net * BigInt(split.groupBasisPoints)) / whole;
  const alliance = (net * BigInt(split.allianceBasisPoints)) / whole;
  return { group, hospital: net - group - alliance, alliance };
}
