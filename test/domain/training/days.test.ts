import { daysAfter } from '../../../subgraphs/training/domain/days-after';
import { shanghaiDay } from '../../../subgraphs/training/domain/shanghai-day';

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-12-31', 366, '2028-01-01'],
])('%s and %i days is %s', (day, days, after) => {
  expect(daysAfter(day, days)).toBe(after);
});

it('the day changes at midnight in China', () => {
  expect(shanghaiDay(new Date('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01');
  expect(shanghaiDay(new Date('2026-03-01T16:00:00.000Z'))).toBe('2026-03-02');
});
