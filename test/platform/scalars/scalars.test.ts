import { scalars } from '../../../platform/scalars';

const { Date: day, DateTime: instant, Fen: fen } = scalars;

it.each(['2026-03-01', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s as a day', (text) => {
  expect(day.parseValue(text)).toBe(text);
});

it.each(['2026-02-30', '2026-02-29', '0000-00-00', '275760-09-13', '2026-3-1', '', 20260301, null])(
  'refuses %s as a day',
  (text) => {
    expect(() => day.parseValue(text)).toThrow('YYYY-MM-DD');
  },
);

it.each([
  ['2026-03-01T08:00:00Z', '2026-03-01T08:00:00.000Z'],
  ['2026-03-01T08:00:00.5+08:00', '2026-03-01T00:00:00.500Z'],
  ['2026-03-01T08:00+14:00', '2026-02-28T18:00:00.000Z'],
])('takes %s as the instant %s', (text, iso) => {
  expect(instant.parseValue(text).toISOString()).toBe(iso);
});

it.each([
  '2026-02-30T08:00:00Z',
  '2026-03-01T08:00:00',
  '2026-03-01',
  '+275760-09-13T00:00:00Z',
  'now',
  0,
])('refuses %s as an instant', (text) => {
  expect(() => instant.parseValue(text)).toThrow('DateTime');
});

it.each([0, -1, 9_007_199_254_740_991])('takes %s fen', (amount) => {
  expect(fen.parseValue(amount)).toBe(amount);
});

it.each([1.5, NaN, Infinity, 9_007_199_254_740_992, '5', null])('refuses %s fen', (amount) => {
  expect(() => fen.parseValue(amount)).toThrow('Fen');
});
