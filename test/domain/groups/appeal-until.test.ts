import { appealUntil } from '../../../subgraphs/groups/domain/appeal-until';

it.each([
  ['2026-03-01T08:00:00.000Z', '2026-03-31T08:00:00.000Z'],
  ['2028-02-01T00:00:00.000Z', '2028-03-02T00:00:00.000Z'], // over a leap day
])('a decision of %s may be appealed against until %s', (decidedAt, until) => {
  expect(appealUntil(new Date(decidedAt))?.toISOString()).toBe(until);
});

it('is not known before a decision', () => {
  expect(appealUntil(null)).toBeNull();
});
