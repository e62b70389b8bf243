import { allianceDay } from '../../../subgraphs/doctors/domain/alliance-day';
import { daysAfter } from '../../../subgraphs/doctors/domain/days-after';
import { startOfDay } from '../../../subgraphs/doctors/domain/start-of-day';

it.each([
  ['2026-03-01T15:59:59.999Z', '2026-03-01'],
  ['2026-03-01T16:00:00.000Z', '2026-03-02'],
  ['2025-12-31T16:00:00.000Z', '2026-01-01'],
])('%s lies in the day %s of the alliance', (instant, day) => {
  expect(allianceDay(new Date(instant))).toBe(day);
});

it('a day begins eight hours before its midnight in UTC', () => {
  expect(startOfDay('2026-03-02').toISOString()).toBe('2026-03-01T16:00:00.000Z');
  expect(allianceDay(startOfDay('2028-02-29'))).toBe('2028-02-29');
});

it.each([
  ['2026-02-28', 1, '2026-03-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-01-01', 0, '2026-01-01'],
  ['2026-01-01', 366, '2027-01-02'],
])('the day %s and %s days is %s', (day, days, result) => {
  expect(daysAfter(day, days)).toBe(result);
});
