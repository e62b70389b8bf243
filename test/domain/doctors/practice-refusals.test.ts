import { absenceRefusal } from '../../../subgraphs/doctors/practice/domain/absence-refusal';
import { effectiveDays } from '../../../subgraphs/doctors/practice/domain/effective-days';
import { grantingRefusal } from '../../../subgraphs/doctors/practice/domain/granting-refusal';
import { paperEndingRefusal } from '../../../subgraphs/doctors/practice/domain/paper-ending-refusal';
import { suspendingRefusal } from '../../../subgraphs/doctors/practice/domain/suspending-refusal';

const active = { status: 'ACTIVE', reported: false } as const;
const days = { from: '2026-03-01', to: '2026-06-01' };
const held = { id: 'one', from: '2026-01-01', to: '2026-03-01' };

it.each([
  ['alone', active, [], null],
  ['behind another', active, [held], null],
  ['a day into another', active, [{ ...held, to: '2026-03-02' }], 'PRIVILEGE_OVERLAPS'],
  ['beside one without an end', active, [{ ...held, to: null }], 'PRIVILEGE_OVERLAPS'],
  ['of a dead doctor', { ...active, status: 'DECEASED' as const }, [], 'DOCTOR_NOT_PRACTISING'],
  ['of a doctor of documents', { ...active, reported: true }, [], 'DOCTOR_INCOMPLETE'],
])('a privilege %s', (_case, doctor, others, reason) => {
  expect(grantingRefusal({ doctor, others, ...days })?.reason ?? null).toBe(reason);
});

const paper = { validFrom: '2026-01-01', validUntil: '2027-01-01', revokedOn: null };

it.each([
  [paper, '2025-12-31', 'END_OUTSIDE_PAPER'],
  [paper, '2026-01-01', null],
  [paper, '2026-12-31', null],
  [paper, '2027-01-01', 'END_OUTSIDE_PAPER'],
  [{ ...paper, validUntil: null }, '2040-01-01', null],
  [{ ...paper, revokedOn: '2026-05-01' }, '2026-04-01', 'PAPER_ENDED'],
])('%j, ended on %s', (given, on, reason) => {
  expect(paperEndingRefusal(given, on)?.reason ?? null).toBe(reason);
});

it.each([
  [paper, '2027-01-01'],
  [{ ...paper, revokedOn: '2026-05-01' }, '2026-05-01'],
  [{ ...paper, validUntil: null, revokedOn: '2026-05-01' }, '2026-05-01'],
  [{ ...paper, validUntil: null }, null],
])('%j holds until %s', (given, to) => {
  expect(effectiveDays(given)).toEqual({ from: '2026-01-01', to });
});

const now = new Date('2026-03-01T09:00:00Z');
const later = new Date('2026-03-02T09:00:00Z');
const earlier = new Date('2026-02-28T09:00:00Z');
const suspending = { from: now, to: null, isRelated: true, others: [], now };

it.each([
  ['from now on', {}, null],
  ['from tomorrow', { from: later }, null],
  ['from yesterday', { from: earlier }, 'SUSPENSION_IN_PAST'],
  ['of a stranger', { isRelated: false }, 'SUSPENSION_UNRELATED'],
  ['twice', { others: [{ id: 'one', from: earlier, to: null }] }, 'SUSPENDED_ALREADY'],
  ['after the first', { others: [{ id: 'one', from: earlier, to: now }] }, null],
  ['until the first', { to: later, others: [{ id: 'one', from: later, to: null }] }, null],
  ['into the first', { others: [{ id: 'one', from: later, to: null }] }, 'SUSPENDED_ALREADY'],
])('a suspension %s', (_case, change, reason) => {
  expect(suspendingRefusal({ ...suspending, ...change })?.reason ?? null).toBe(reason);
});

const year = (add: number) => new Date(Date.UTC(2026 + add, 0, 1));

it.each([
  ['two years', year(0), year(2), null],
  ['three', year(0), year(3), 'LEAVE_TOO_LONG'],
  ['one that ends as another begins', year(-1), year(5 - 5), null],
  ['one across another', new Date('2029-12-31T00:00:00Z'), year(5), 'LEAVE_OVERLAPS'],
])('a leave of %s', (_case, startsAt, endsAt, reason) => {
  const others = [{ id: 'one', startsAt: year(4), endsAt: year(5) }];
  expect(absenceRefusal({ startsAt, endsAt, others })?.reason ?? null).toBe(reason);
});
