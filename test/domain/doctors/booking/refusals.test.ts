import { cancellingRefusal } from '../../../../subgraphs/doctors/booking/domain/cancelling-refusal';
import { holdLimit } from '../../../../subgraphs/doctors/booking/domain/hold-limit';
import { movingRefusal } from '../../../../subgraphs/doctors/booking/domain/moving-refusal';
import { offeringRefusal } from '../../../../subgraphs/doctors/booking/domain/offering-refusal';
import { reassigningRefusal } from '../../../../subgraphs/doctors/booking/domain/reassigning-refusal';
import { requestingRefusal } from '../../../../subgraphs/doctors/booking/domain/requesting-refusal';
import { visitingRefusal } from '../../../../subgraphs/doctors/booking/domain/visiting-refusal';

const now = new Date('2026-03-02T09:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const ahead = later(1);

it.each([
  ['a booking to come', { state: 'CONFIRMED', startsAt: ahead }, null],
  ['a booking that begins now', { state: 'CONFIRMED', startsAt: now }, 'BOOKING_BEGUN'],
  ['a booking without a doctor', { state: 'NEEDS_REASSIGNMENT', startsAt: ahead }, null],
  ['one that never found a doctor', { state: 'NEEDS_REASSIGNMENT', startsAt: now }, null],
  ['a hold', { state: 'HELD', startsAt: ahead }, 'WRONG_STATE'],
  ['a completed visit', { state: 'COMPLETED', startsAt: now }, 'WRONG_STATE'],
] as const)('%s is cancelled', (_case, booking, reason) => {
  expect(cancellingRefusal(booking, now)?.reason ?? null).toBe(reason);
});

it.each([
  ['a visit that begins now', { state: 'CONFIRMED', startsAt: now }, null],
  ['a visit to come', { state: 'CONFIRMED', startsAt: ahead }, 'BOOKING_NOT_BEGUN'],
  ['a visit without a doctor', { state: 'NEEDS_REASSIGNMENT', startsAt: now }, 'WRONG_STATE'],
  ['a request', { state: 'REQUESTED', startsAt: now }, 'WRONG_STATE'],
] as const)('%s is over', (_case, booking, reason) => {
  expect(visitingRefusal(booking, 'COMPLETED', now)?.reason ?? null).toBe(reason);
  expect(visitingRefusal(booking, 'NO_SHOW', now)?.reason ?? null).toBe(reason);
});

it.each([
  ['a hold', { state: 'HELD', startsAt: ahead, asks: true }, null],
  ['a request', { state: 'REQUESTED', startsAt: ahead, asks: true }, null],
  ['a booking', { state: 'CONFIRMED', startsAt: ahead, asks: false }, null],
  ['an accepted booking', { state: 'CONFIRMED', startsAt: ahead, asks: true }, 'ACCEPTED_TIME'],
  ['a visit that has begun', { state: 'CONFIRMED', startsAt: now, asks: false }, 'BOOKING_BEGUN'],
  [
    'a booking without a doctor',
    { state: 'NEEDS_REASSIGNMENT', startsAt: ahead, asks: true },
    null,
  ],
  ['what is over', { state: 'CANCELLED', startsAt: ahead, asks: false }, 'WRONG_STATE'],
] as const)('%s is moved', (_case, booking, reason) => {
  expect(movingRefusal(booking, now)?.reason ?? null).toBe(reason);
});

const needy = { state: 'NEEDS_REASSIGNMENT', doctorId: 'one', startsAt: ahead } as const;

it.each([
  ['another doctor', needy, 'two', null],
  ['the same doctor', needy, 'one', 'SAME_DOCTOR'],
  ['somebody, too late', { ...needy, startsAt: now }, 'two', 'BOOKING_BEGUN'],
  ['a second doctor', { ...needy, state: 'CONFIRMED' as const }, 'two', 'WRONG_STATE'],
])('a booking goes to %s', (_case, booking, substitute, reason) => {
  expect(reassigningRefusal(booking, substitute, now)?.reason ?? null).toBe(reason);
});

it.each([
  [{ byHospital: 0, ofDoctor: 0, expired: 0 }, null],
  [{ byHospital: 39, ofDoctor: 3, expired: 7 }, null],
  [{ byHospital: 40, ofDoctor: 0, expired: 0 }, 'HELD_BY_HOSPITAL'],
  [{ byHospital: 4, ofDoctor: 4, expired: 0 }, 'HELD_OF_DOCTOR'],
  [{ byHospital: 0, ofDoctor: 0, expired: 8 }, 'EXPIRED_OF_DOCTOR'],
])('59 with %j a hospital is stopped by %s', (held, limit) => {
  expect(holdLimit(held)?.limit ?? null).toBe(limit);
});

const window = {
  windowStartsAt: later(24),
  windowEndsAt: later(48),
  durationMinutes: 120,
  answerDueAt: later(12),
};

it.each([
  ['a day', window, null],
  ['the rest of one', { ...window, windowStartsAt: later(-12) }, null],
  ['31 days', { ...window, windowEndsAt: later(24 + 31 * 24) }, null],
  ['32 days', { ...window, windowEndsAt: later(24 + 32 * 24) }, 'WINDOW_NOT_AHEAD'],
  ['too little', { ...window, windowEndsAt: later(25) }, 'WINDOW_NOT_AHEAD'],
  [
    'too little by now',
    { ...window, windowStartsAt: later(-9), windowEndsAt: later(1), answerDueAt: later(0.5) },
    'WINDOW_NOT_AHEAD',
  ],
  ['answers by yesterday', { ...window, answerDueAt: later(-1) }, 'WINDOW_NOT_AHEAD'],
  ['answers too late', { ...window, answerDueAt: later(48) }, 'WINDOW_NOT_AHEAD'],
])('a hospital asks for %s', (_case, given, reason) => {
  expect(requestingRefusal(given, now)?.reason ?? null).toBe(reason);
});

const offering = {
  startsAt: later(24),
  endsAt: later(26),
  request: { ...window, state: 'OPEN' as const },
  others: [],
};

it.each([
  ['the first two hours', {}, null],
  ['the last two hours', { startsAt: later(46), endsAt: later(48) }, null],
  ['hours before', { startsAt: later(23), endsAt: later(25) }, 'OFFER_OUTSIDE_WINDOW'],
  ['hours beyond', { startsAt: later(47), endsAt: later(49) }, 'OFFER_OUTSIDE_WINDOW'],
  ['three hours', { endsAt: later(27) }, 'OFFER_OUTSIDE_WINDOW'],
  ['the same again', { others: [{ startsAt: later(24), endsAt: later(26) }] }, 'OFFERED_ALREADY'],
  ['what was withdrawn', { request: { ...window, state: 'WITHDRAWN' as const } }, 'REQUEST_CLOSED'],
  [
    'too late',
    { request: { ...window, state: 'OPEN' as const, answerDueAt: now } },
    'REQUEST_CLOSED',
  ],
])('a group offers %s', (_case, change, reason) => {
  expect(offeringRefusal({ ...offering, ...change }, now)?.reason ?? null).toBe(reason);
});
