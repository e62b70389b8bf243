import { hoursOnGrid } from '../../../subgraphs/doctors/practice/domain/hours-on-grid';
import {
  hoursRefusal,
  type OfferingHours,
} from '../../../subgraphs/doctors/practice/domain/hours-refusal';

const allowed: OfferingHours = {
  doctor: { status: 'ACTIVE', reported: false },
  engagements: [{ from: '2026-01-01', to: '2026-07-01' }],
  from: '2026-03-01',
  to: null,
};

it.each<[string, Partial<OfferingHours>, string | null]>([
  ['while the group engages the doctor', {}, null],
  ['before the doctor comes, and on', { from: '2025-01-01' }, null],
  ['behind the engagement', { from: '2026-07-01' }, 'HOURS_WITHOUT_ENGAGEMENT'],
  ['before the engagement', { from: '2025-01-01', to: '2026-01-01' }, 'HOURS_WITHOUT_ENGAGEMENT'],
  ['without any engagement', { engagements: [] }, 'HOURS_WITHOUT_ENGAGEMENT'],
  [
    'of a retired doctor',
    { doctor: { status: 'RETIRED', reported: false } },
    'DOCTOR_NOT_PRACTISING',
  ],
  [
    'of one whom only documents know',
    { doctor: { status: 'ACTIVE', reported: true } },
    'DOCTOR_INCOMPLETE',
  ],
])('hours %s', (_what, given, reason) => {
  expect(hoursRefusal({ ...allowed, ...given })?.reason ?? null).toBe(reason);
});

it.each([
  ['15: off the grid, inward', 490, 710, [495, 705]],
  ['on the grid', 480, 720, [480, 720]],
  ['12: over midnight', 1_325, 365, [1_335, 360]],
  ['12: until midnight', 480, 1_440, [480, 1_440]],
  ['12: a whole day', 480, 480, [480, 480]],
  ['no quarter', 481, 494, null],
  ['no whole quarter', 481, 509, null],
])('%s', (_what, startsAtMinute, endsAtMinute, expected) => {
  const hours = hoursOnGrid({ startsAtMinute, endsAtMinute });
  expect(hours && [hours.startsAtMinute, hours.endsAtMinute]).toEqual(expected);
});
