import { newId } from '../../../platform/id';
import { as } from '../../support/as';
import { givenBooking } from '../../support/given/doctors/given-booking';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenSessionOffer } from '../../support/given/doctors/given-session-offer';
import { givenSessionRequest } from '../../support/given/doctors/given-session-request';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { walk } from './walk';

const [doctorId, groupId, hospitalId, siteId, agreementId, requestId] = [
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
  newId(),
];
const first = newId();

let graph: TestGraph;
let viewer: Record<string, string>;
beforeAll(async () => {
  graph = await startTestGraph();
  viewer = await as(graph, 'SECRETARIAT', { reason: 'a test' });
  await givenDoctor(graph, { id: doctorId });
  const place = { groupId, hospitalId, siteId, agreementId };
  await givenBooking(graph, {
    id: first,
    doctorId,
    ...place,
    sessionRequestId: requestId,
    patientRef: 'pseudonym-1',
  });
  await givenBooking(graph, {
    doctorId,
    ...place,
    siteId: newId(),
    purpose: 'OUTPATIENT',
    surgeryLevel: null,
    state: 'COMPLETED',
    startsAt: new Date('2026-03-03T01:00:00Z'),
    endsAt: new Date('2026-03-03T04:00:00Z'),
    synthetic: false,
  });
  await givenBooking(graph, {
    doctorId,
    state: 'HELD',
    holdExpiresAt: new Date('2026-03-01T08:10:00Z'),
    startsAt: new Date('2026-03-04T15:00:00Z'),
    endsAt: new Date('2026-03-05T15:00:00Z'),
    createdAt: new Date('2026-02-01T00:00:00Z'),
  });
  await givenSessionRequest(graph, {
    id: requestId,
    hospitalId,
    siteId,
    state: 'FILLED',
    bookingId: first,
  });
  await givenSessionRequest(graph, {
    hospitalId,
    specialtyCode: '04.02.spine',
    purpose: 'TEACHING',
  });
  await givenSessionRequest(graph, { specialtyCode: '05', state: 'WITHDRAWN' });
  await givenSessionOffer(graph, {
    sessionRequestId: requestId,
    doctorId,
    groupId,
    state: 'ACCEPTED',
  });
  await givenSessionOffer(graph, { sessionRequestId: requestId, doctorId, state: 'DECLINED' });
});
afterAll(() => graph.stop());

const ask = (query: string, variables?: object) => graph.query(query, variables, viewer);

it('a booking tells who, where, when, under what, and how it came about', async () => {
  const { data } = await ask(
    `query ($id: ID!) { booking(id: $id) {
      doctor { name } group { id } hospital { id } site { id } agreement { id } specialty { code }
      purpose surgeryLevel startsAt endsAt state reason holdExpiresAt patientRef consentRecorded version
      sessionRequest { state booking { id } } history { state enteredAt actor }
    } }`,
    { id: first },
  );
  expect(data.booking).toEqual({
    doctor: { name: '陈一' },
    group: { id: groupId },
    hospital: { id: hospitalId },
    site: { id: siteId },
    agreement: { id: agreementId },
    specialty: { code: '04.02' },
    purpose: 'SURGERY',
    surgeryLevel: 3,
    startsAt: '2026-03-02T01:00:00.000Z',
    endsAt: '2026-03-02T04:00:00.000Z',
    state: 'CONFIRMED',
    reason: null,
    holdExpiresAt: null,
    patientRef: 'pseudonym-1',
    consentRecorded: true,
    version: 1,
    sessionRequest: { state: 'FILLED', booking: { id: first } },
    history: [
      { state: 'HELD', enteredAt: '2026-03-01T08:00:00.000Z', actor: 'a test' },
      { state: 'CONFIRMED', enteredAt: '2026-03-01T08:01:00.000Z', actor: 'a test' },
    ],
  });
});

it.each([
  ['hospital', { hospital: hospitalId }, 2],
  ['site', { site: siteId }, 1],
  ['doctor', { doctor: doctorId }, 3],
  ['group', { group: groupId }, 2],
  ['agreement', { agreement: agreementId }, 2],
  ['state', { state: ['HELD', 'COMPLETED'] }, 2],
  ['purpose', { purpose: ['OUTPATIENT'] }, 1],
  ['being synthetic', { synthetic: false }, 1],
  [
    'a window that touches one at its end',
    window('2026-03-02T04:00:00Z', '2026-03-03T01:00:00Z'),
    0,
  ],
  ['a window inside one', window('2026-03-02T02:00:00Z', '2026-03-02T02:15:00Z'), 1],
  ['the last minutes of a whole day', window('2026-03-05T14:45:00Z', '2026-03-05T15:00:00Z'), 1],
  ['a window over all', window('2026-03-01T00:00:00Z', '2026-04-01T00:00:00Z'), 3],
])('bookings are found by %s', async (_what, filter, count) => {
  const { data } = await ask(
    'query ($filter: BookingFilter) { bookings(filter: $filter) { totalCount nodes { id } } }',
    { filter },
  );
  expect(data.bookings!.totalCount).toBe(count);
  expect(data.bookings!.nodes).toHaveLength(count);
});

function window(from: string, to: string) {
  return { window: { from, to } };
}

it('a reversed window is refused', async () => {
  const { refusals } = await ask(
    'query ($filter: BookingFilter) { bookings(filter: $filter) { totalCount } }',
    { filter: window('2026-03-02T00:00:00Z', '2026-03-02T00:00:00Z') },
  );
  expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'WINDOW_REVERSED' }]);
});

it.each([
  ['hospital', { hospital: hospitalId }, 2],
  ['site', { site: siteId }, 1],
  ['a specialty and those below it', { specialty: '04.02', hospital: hospitalId }, 2],
  ['purpose', { purpose: ['TEACHING'] }, 1],
  ['state', { state: ['WITHDRAWN'] }, 1],
])('requests for sessions are found by %s', async (_what, filter, count) => {
  const { data } = await ask(
    `query ($filter: SessionRequestFilter) {
      sessionRequests(filter: $filter) { totalCount nodes { id } }
    }`,
    { filter },
  );
  expect(data.sessionRequests!.totalCount).toBe(count);
  expect(data.sessionRequests!.nodes).toHaveLength(count);
});

it('a request shows its offers', async () => {
  const { data } = await ask(
    `query ($id: ID!) { sessionRequest(id: $id) {
      windowStartsAt windowEndsAt durationMinutes answerDueAt
      offers { totalCount } accepted: offers(filter: { state: [ACCEPTED] }) { nodes { group { id } doctor { name } state } }
    } }`,
    { id: requestId },
  );
  expect(data.sessionRequest).toEqual({
    windowStartsAt: '2026-03-02T00:00:00.000Z',
    windowEndsAt: '2026-03-09T00:00:00.000Z',
    durationMinutes: 180,
    answerDueAt: '2026-03-01T00:00:00.000Z',
    offers: { totalCount: 2 },
    accepted: {
      nodes: [{ group: { id: groupId }, doctor: { name: '陈一' }, state: 'ACCEPTED' }],
    },
  });
});

it.each([
  ['a name that no patient is called by', { patientRef: '张三' }],
  ['a pseudonym without a digit', { patientRef: 'pseudonym' }],
  ['a hold that never expires', { state: 'HELD' }],
  ['an end before the start', { endsAt: new Date('2026-03-02T01:00:00Z') }],
  ['more than a day', { endsAt: new Date('2026-03-03T01:00:00.001Z') }],
  ['a level of no operation', { purpose: 'TEACHING', surgeryLevel: 1 }],
  ['a fifth level', { surgeryLevel: 5 }],
] as const)('the table itself refuses %s', async (_what, change) => {
  await expect(givenBooking(graph, { doctorId, ...change })).rejects.toThrow();
});

describe('long lists are walked without a gap', () => {
  beforeAll(async () => {
    for (let more = 0; more < 4; more += 1) {
      await givenBooking(graph, { doctorId });
      await givenSessionRequest(graph);
    }
  });

  it.each([
    ['bookings', ''],
    ['bookings', 'orderBy: { field: STARTS_AT, direction: DESC }'],
    ['bookings', 'orderBy: { field: CREATED_AT }'],
    ['sessionRequests', 'orderBy: { field: ANSWER_DUE_AT, direction: DESC }'],
  ])('%s (%s)', async (field, order) => {
    const { ids, totalCount } = await walk(graph, field, order, viewer);
    expect(totalCount).toBe(7);
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(7);
  });
});
