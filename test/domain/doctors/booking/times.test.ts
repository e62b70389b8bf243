import { extendedHold } from '../../../../subgraphs/doctors/booking/domain/extended-hold';
import { malformedTime } from '../../../../subgraphs/doctors/booking/domain/malformed-time';
import { isOverdue } from '../../../../subgraphs/doctors/booking/domain/overdue';
import { quartersOf } from '../../../../subgraphs/doctors/booking/domain/quarters';
import { quotaDays } from '../../../../subgraphs/doctors/booking/domain/quota-days';
import { ranOut } from '../../../../subgraphs/doctors/booking/domain/ran-out';
import { requestEnds } from '../../../../subgraphs/doctors/booking/domain/request-ends';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);

it.each([
  ['an hour', '09:00:00', '10:00:00', null],
  ['a quarter', '09:00:00', '09:15:00', null],
  ['five minutes off', '09:05:00', '10:00:00', 'OFF_GRID'],
  ['a second off', '09:00:00', '10:00:01', 'OFF_GRID'],
  ['nothing', '09:00:00', '09:00:00', 'REVERSED'],
  ['backwards', '10:00:00', '09:00:00', 'REVERSED'],
])('a time of %s', (_case, from, to, problem) => {
  expect(malformedTime(at(from), at(to))).toBe(problem);
});

it.each([
  ['a day', 24 * 60, null],
  ['a day and a quarter', 24 * 60 + 15, 'TOO_LONG'],
])('a time of %s', (_case, minutes, problem) => {
  const start = at('09:00:00');
  expect(malformedTime(start, new Date(start.getTime() + minutes * 60_000))).toBe(problem);
});

it('claims the quarters that a time touches, and those that only touch it not', () => {
  const first = at('09:00:00').getTime() / 900_000;
  expect(quartersOf({ startsAt: at('09:00:00'), endsAt: at('10:00:00') })).toEqual([
    first,
    first + 1,
    first + 2,
    first + 3,
  ]);
  const next = quartersOf({ startsAt: at('10:00:00'), endsAt: at('10:15:00') });
  expect(next).toEqual([first + 4]);
  expect(quartersOf({ startsAt: at('09:10:00'), endsAt: at('09:20:00') })).toEqual([
    first,
    first + 1,
  ]);
});

const hold = { createdAt: at('09:00:00'), holdExpiresAt: at('09:10:00'), holdExtensions: 0 };

it.each([
  ['for ten minutes more', hold, 600, '09:05:00', at('09:15:00')],
  ['for half an hour, cut at half an hour in all', hold, 1800, '09:05:00', at('09:30:00')],
  ['a second time', { ...hold, holdExtensions: 1 }, 600, '09:09:00', at('09:19:00')],
  ['a third time', { ...hold, holdExtensions: 2 }, 600, '09:09:00', 'EXTENDED_OFTEN'],
  ['to an earlier end', hold, 60, '09:01:00', 'HOLD_NOT_LONGER'],
  [
    'beyond half an hour',
    { ...hold, holdExpiresAt: at('09:30:00') },
    600,
    '09:29:00',
    'HOLD_NOT_LONGER',
  ],
])('a hold is extended %s', (_case, given, seconds, now, expected) => {
  const extended = extendedHold(given, seconds, at(now));
  expect('refusal' in extended ? extended.refusal.reason : extended.expiresAt).toEqual(expected);
});

const waiting = { holdExpiresAt: at('09:10:00'), requestExpiresAt: null };

it.each([
  ['a hold before its end', { ...waiting, state: 'HELD' }, '09:09:59', false],
  ['a hold at its end', { ...waiting, state: 'HELD' }, '09:10:00', true],
  ['a booking', { ...waiting, state: 'CONFIRMED' }, '23:00:00', false],
  [
    'a request whose hold has ended',
    { ...waiting, state: 'REQUESTED', requestExpiresAt: at('12:00:00') },
    '11:00:00',
    false,
  ],
  [
    'a request at its end',
    { ...waiting, state: 'REQUESTED', requestExpiresAt: at('12:00:00') },
    '12:00:00',
    true,
  ],
] as const)('%s', (_case, given, now, overdue) => {
  expect(isOverdue(given, at(now))).toBe(overdue);
});

it.each([
  ['a hold that runs', { ...waiting, state: 'HELD' }, '09:00:00', false],
  ['a hold past its end', { ...waiting, state: 'HELD' }, '09:10:00', true],
  ['a hold that somebody found expired', { ...waiting, state: 'EXPIRED' }, '09:00:00', true],
  [
    'a request that expired',
    { ...waiting, state: 'EXPIRED', requestExpiresAt: at('09:00:00') },
    '23:00:00',
    false,
  ],
  ['a booking', { ...waiting, state: 'CONFIRMED' }, '23:00:00', false],
] as const)('whether %s may be taken up again', (_case, given, now, may) => {
  expect(ranOut(given, at(now))).toBe(may);
});

it.each([
  ['WEEK', '2026-03-02', '2026-03-02', '2026-03-09'],
  ['WEEK', '2026-03-08', '2026-03-02', '2026-03-09'],
  ['WEEK', '2027-01-01', '2026-12-28', '2027-01-04'],
  ['MONTH', '2028-02-29', '2028-02-01', '2028-03-01'],
  ['MONTH', '2026-12-31', '2026-12-01', '2027-01-01'],
  ['YEAR', '2026-12-31', '2026-01-01', '2027-01-01'],
] as const)('a quota of a %s counts around %s', (period, day, from, to) => {
  expect(quotaDays(period, day)).toEqual({ from, to });
});

it('leaves a day to answer, and never beyond the beginning', () => {
  const now = at('09:00:00');
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  expect(requestEnds(later(48), now)).toEqual(later(24));
  expect(requestEnds(later(3), now)).toEqual(later(3));
});
