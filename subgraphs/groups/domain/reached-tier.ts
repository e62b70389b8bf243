/** The price for all from a total quantity upward. */
interface Tier {
  readonly fromQuantity: number;
}

/** The tier with the largest threshold that the total reaches; null below the first one. */
export function reachedTier<Given extends Tier>(
  tiers: readonly Given[],
  totalQuantity: number,
): Given | null {
  return tiers.reduce<Given | null>((reached, tier) => {
    if (tier.fromQuantity > totalQuantity) return reached;
    return reached && reached.fromQuantity > tier.fromQuantity ? reached : tier;
  }, null);
}
