/** `2016-Q2`; null for a meeting that belongs to no quarter. */
export function quarterText(year: number | null, quarter: number | null): string | null {
  return year === null || quarter === null ? null : `${year}-Q${quarter}`;
}
