import { newId, stableId } from '../../platform/id';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[78][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('makes ids that sort by the time they were made', () => {
  const [early, late] = [newId(1_700_000_000_000), newId(1_700_000_000_001)];
  expect(early).toMatch(shape);
  expect(early < late).toBe(true);
});

it('never makes the same id twice', () => {
  const ids = new Set(Array.from({ length: 10_000 }, () => newId()));
  expect(ids.size).toBe(10_000);
});

it('gives a named thing the same id everywhere, and another thing another one', () => {
  expect(stableId('A', 'x')).toBe(stableId('A', 'x'));
  expect(stableId('A', 'x')).toMatch(shape);
  expect(stableId('A', 'x')).not.toBe(stableId('B', 'x'));
});
