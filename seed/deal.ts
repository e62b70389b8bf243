/**
 * Deals values in fixed proportions, each of them soon: a small world shows every state, and a large
 * one shows them as often as its weights say.
 */
export function deal<Value>(weights: readonly (readonly [Value, number])[]): () => Value {
  const owed = weights.map(() => 0);
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  let started = 0;
  return () => {
    if (started < weights.length) {
      const [value] = weights[started]!;
      weights.forEach(([, weight], index) => (owed[index]! += weight / total));
      owed[started]! -= 1;
      started += 1;
      return value;
    }
    let most = 0;
    weights.forEach(([, weight], index) => {
      owed[index]! += weight / total;
      if (owed[index]! > owed[most]!) most = index;
    });
    owed[most]! -= 1;
    return weights[most]![0];
  };
}
