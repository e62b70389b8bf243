import fc from 'fast-check';
import {
  covers,
  intersect,
  meets,
  subtract,
  tidy,
  type Span,
} from '../../../../subgraphs/doctors/availability/domain/spans';

const span = fc
  .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 12 }))
  .map(([from, length]): Span => ({ from, to: from + length }));
const spans = fc.array(span, { maxLength: 8 });

const quarters = Array.from({ length: 60 }, (_, quarter) => quarter);
const holds = (all: readonly Span[], quarter: number) =>
  all.some(({ from, to }) => from <= quarter && quarter < to);

it('tidy spans hold what the spans held, sorted, apart from each other', () => {
  fc.assert(
    fc.property(spans, (given) => {
      const tidied = tidy(given);
      for (const quarter of quarters) expect(holds(tidied, quarter)).toBe(holds(given, quarter));
      tidied.forEach(({ from, to }, index) => {
        expect(from).toBeLessThan(to);
        if (index > 0) expect(from).toBeGreaterThan(tidied[index - 1]!.to);
      });
    }),
  );
});

it('what is in both, what is in one and not the other, quarter by quarter', () => {
  fc.assert(
    fc.property(spans, spans, span, (a, b, time) => {
      const [one, other] = [tidy(a), tidy(b)];
      const [both, left] = [intersect(one, other), subtract(one, other)];
      for (const quarter of quarters) {
        expect(holds(both, quarter)).toBe(holds(a, quarter) && holds(b, quarter));
        expect(holds(left, quarter)).toBe(holds(a, quarter) && !holds(b, quarter));
      }
      const inside = quarters.filter((quarter) => time.from <= quarter && quarter < time.to);
      fc.pre(inside.length > 0);
      expect(covers(one, time)).toBe(inside.every((quarter) => holds(a, quarter)));
      expect(meets(one, time)).toBe(inside.some((quarter) => holds(a, quarter)));
    }),
  );
});
