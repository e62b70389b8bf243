import { addDays } from '../../../subgraphs/hospitals/domain/add-days';
import { addMonths } from '../../../subgraphs/hospitals/domain/add-months';
import { beijingDay } from '../../../subgraphs/hospitals/domain/beijing-day';
import { endOfDay } from '../../../subgraphs/hospitals/domain/end-of-day';

describe('days in Beijing', () => {
  it.each([
    ['2026-03-01T15:59:59.999Z', '2026-03-01'],
    ['2026-03-01T16:00:00.000Z', '2026-03-02'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
  ])('know that %s lies on %s', (instant, day) => {
    expect(beijingDay(new Date(instant))).toBe(day);
  });

  it.each([
    ['2026-02-28', '2026-02-28T16:00:00.000Z'],
    ['2028-02-29', '2028-02-29T16:00:00.000Z'],
  ])('are over, like %s, at %s', (day, instant) => {
    expect(endOfDay(day).toISOString()).toBe(instant);
  });

  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-15', 30, '2026-02-14'],
  ])('move: %s and %i days make %s', (day, days, moved) => {
    expect(addDays(day, days)).toBe(moved);
  });

  it.each([
    ['2026-01-15', 24, '2028-01-15'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('move: %s and %i months make %s', (day, months, moved) => {
    expect(addMonths(day, months)).toBe(moved);
  });
});
