/** A half-open time in quarters of an hour since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const always: readonly Span[] = [{ from: -Infinity, to: Infinity }];
export const never: readonly Span[] = [];

/** The same time as sorted spans that neither overlap nor touch. */
export function tidy(spans: readonly Span[]): Span[] {
  const sorted = spans.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const tidied: Span[] = [];
  for (const span of sorted) {
    const last = tidied.at(-1);
    if (!last || span.from > last.to) tidied.push(span);
    else if (span.to > last.to) tidied[tidied.length - 1] = { from: last.from, to: span.to };
  }
  return tidied;
}

/** What is in both; both are tidy. */
export function intersect(one: readonly Span[], other: readonly Span[]): Span[] {
  const common: Span[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const from = Math.max(one[i]!.from, other[j]!.from);
    const to = Math.min(one[i]!.to, other[j]!.to);
    if (from < to) common.push({ from, to });
    if (one[i]!.to < other[j]!.to) i += 1;
    else j += 1;
  }
  return common;
}

/** What is in the first and not in the second; both are tidy. */
export function subtract(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let first = 0;
  for (const { from, to } of spans) {
    let at = from;
    while (first < taken.length && taken[first]!.to <= from) first += 1;
    for (let next = first; next < taken.length && taken[next]!.from < to; next += 1) {
      if (taken[next]!.from > at) left.push({ from: at, to: taken[next]!.from });
      at = Math.max(at, taken[next]!.to);
    }
    if (at < to) left.push({ from: at, to });
  }
  return left;
}

/** Whether one of the spans holds the whole time; they are tidy. */
export const covers = (spans: readonly Span[], { from, to }: Span): boolean =>
  spans.some((span) => span.from <= from && to <= span.to);

export const meets = (spans: readonly Span[], { from, to }: Span): boolean =>
  spans.some((span) => span.from < to && from < span.to);
