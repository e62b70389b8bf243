import { changingRefusal } from '../../../subgraphs/doctors/register/domain/changing-refusal';
import { endingRefusal } from '../../../subgraphs/doctors/register/domain/ending-refusal';

const days = { from: '2026-01-01', to: '2026-07-01' };
const open = { from: '2026-01-01', to: null };
const unknown = { from: null, to: null };

it.each([
  [days, '2025-12-31', false],
  [days, '2026-01-01', true],
  [days, '2026-06-30', true],
  [days, '2026-07-01', false],
  [open, '2030-01-01', true],
  [unknown, '1999-01-01', true],
])('of %j, %s is a day on which it may end or change: %s', (engagement, day, is) => {
  expect(endingRefusal(engagement, day) === null).toBe(is);
  expect(changingRefusal(engagement, day) === null).toBe(is);
});
