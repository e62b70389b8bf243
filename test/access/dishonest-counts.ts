const longestPage = 100;

/** Lists below a value that show all they have and count something else. */
export function dishonestCounts(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { totalCount, nodes } = value as { totalCount?: number; nodes?: readonly unknown[] };
  const isWhole = nodes !== undefined && nodes.length < longestPage;
  const isDishonest = isWhole && totalCount !== undefined && totalCount !== nodes.length;
  const below = Object.values(value).flatMap(dishonestCounts);
  return isDishonest ? [`${totalCount} counted, ${nodes.length} shown`, ...below] : below;
}
