import type { Span } from '../../availability/domain/spans';

/**
 * Times of one length within free spans, the nearest to the wanted one first and never two that overlap:
 * in quarters of an hour.
 */
export function nearestTimes(free: readonly Span[], wanted: Span, most: number): Span[] {
  const length = wanted.to - wanted.from;
  const starts = free
    .filter(({ from, to }) => to - from >= length)
    .flatMap(({ from, to }) => startsIn({ from, to: to - length }, wanted.from, length));
  const nearest = [...new Set(starts)].sort(
    (a, b) => Math.abs(a - wanted.from) - Math.abs(b - wanted.from) || a - b,
  );
  const chosen: Span[] = [];
  for (const from of nearest) {
    if (chosen.length === most) break;
    const to = from + length;
    if (chosen.every((other) => to <= other.from || other.to <= from)) chosen.push({ from, to });
  }
  return chosen;
}

/** The start next to the wanted one, and those a whole length before and after it. */
function startsIn({ from, to }: Span, wanted: number, length: number): number[] {
  const next = Math.min(Math.max(wanted, from), to);
  const starts = [next];
  for (let at = next - length; at >= from; at -= length) starts.push(at);
  for (let at = next + length; at <= to; at += length) starts.push(at);
  return starts;
}
