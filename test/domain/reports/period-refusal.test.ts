import { addMonths } from '../../../subgraphs/reports/domain/add-months';
import { periodRefusal } from '../../../subgraphs/reports/domain/period-refusal';

it.each([
  ['2026-03-01', '2026-03-02', null],
  ['2026-03-01', '2026-03-01', 'PERIOD_EMPTY'],
  ['2026-03-02', '2026-03-01', 'PERIOD_EMPTY'],
  ['2021-01-01', '2026-02-01', null],
  ['2021-01-01', '2026-02-02', 'PERIOD_TOO_LONG'],
  ['0001-01-01', '9999-12-31', 'PERIOD_TOO_LONG'],
])('the period from %s to %s is refused with %s', (from, to, reason) => {
  expect(periodRefusal({ from, to })).toBe(reason);
});

it.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-01', 61, '2032-01-01'],
])('%s and %i months is %s', (day, months, after) => {
  expect(addMonths(day, months)).toBe(after);
});
