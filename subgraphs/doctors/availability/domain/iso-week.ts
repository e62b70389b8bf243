const dayMs = 86_400_000;

/** The number of the ISO week in which a day lies, 1 to 53. */
export function isoWeek(date: string): number {
  const at = new Date(`${date}T00:00:00Z`);
  const thursday = at.getTime() + (3 - ((at.getUTCDay() + 6) % 7)) * dayMs;
  const firstOfYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1);
  return Math.floor((thursday - firstOfYear) / (7 * dayMs)) + 1;
}
