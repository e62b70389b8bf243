import type { Span } from './spans';

const most = 200;

/** Times of a given length inside the spans, at aligned starts; so many at most. */
export function slotsIn(spans: readonly Span[], length: number, align: number): Span[] {
  const slots: Span[] = [];
  for (const { from, to } of spans) {
    for (let start = Math.ceil(from / align) * align; start + length <= to; start += align) {
      slots.push({ from: start, to: start + length });
      if (slots.length === most) return slots;
    }
  }
  return slots;
}
