import { newId, stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { givenAgreementCopy } from '../../support/given/doctors/given-agreement-copy';
import { givenBooking } from '../../support/given/doctors/given-booking';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenSessionRequest } from '../../support/given/doctors/given-session-request';
import { givenSiteCopy } from '../../support/given/doctors/given-site-copy';
import { startTestGraph, type TestGraph } from '../../support/graph';

const [donglei, woyi] = [stableId('Group', 'donglei'), stableId('Group', 'woyi')];
const [doctorId, hospitalId, bookingId, requestId] = [newId(), newId(), newId(), newId()];

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenDoctor(graph, { id: doctorId, nameZh: '钱七' });
  await givenEngagement(graph, { doctorId, groupId: donglei });
  await givenEngagement(graph, { doctorId, groupId: woyi, validUntil: '2021-01-01' });
  await givenAgreementCopy(graph, { groupId: donglei, hospitalId });
  await givenSiteCopy(graph, { hospitalId, city: '绍兴' });
  const patientRef = 'pseudonym-1';
  const place = { groupId: donglei, hospitalId };
  await givenBooking(graph, { id: bookingId, doctorId, ...place, patientRef });
  await givenSessionRequest(graph, {
    id: requestId,
    hospitalId,
    state: 'FILLED',
    bookingId,
    patientRef,
  });
});
afterAll(() => graph.stop());

const guarded = [
  ['joinRequests { totalCount }', 'doctors:join-request:read'],
  ['registrations { totalCount }', 'doctors:practice:read'],
  ['privileges { totalCount }', 'doctors:practice:read'],
  ['suspensions { totalCount }', 'doctors:practice:read'],
  ['bookings { totalCount }', 'doctors:booking:read'],
  ['sessionRequests { totalCount }', 'doctors:session-request:read'],
  ['booking(id: "1") { __typename }', 'doctors:booking:read'],
  ['engagements { nodes { fraction } }', 'doctors:engagement:read'],
  ['doctors { nodes { leave { totalCount } } }', 'doctors:leave:read'],
  ['doctors { nodes { availabilityRules { totalCount } } }', 'doctors:practice:read'],
  ['groups { nodes { bookings { totalCount } } }', 'doctors:booking:read'],
  ['groups { nodes { joinRequests { totalCount } } }', 'doctors:join-request:read'],
  ['hospitals { nodes { privileges { totalCount } } }', 'doctors:practice:read'],
] as const;

it.each(guarded)('%s is refused whole, and says which scope is missing', async (field, scope) => {
  const analyst = await as(graph, 'ANALYST');
  const query = `{ doctors { totalCount } guarded: ${field} }`;
  const { requests, statements } = await graph.count(async () => {
    const nobody = await graph.query(query);
    expect([nobody.status, nobody.refusals[0]!.code]).toEqual([401, 'UNAUTHENTICATED']);

    const { status, refusals, body } = await graph.query(query, {}, analyst);
    expect([status, refusals]).toEqual([403, [{ code: 'FORBIDDEN', reason: 'MISSING_ACCESS' }]]);
    expect(JSON.parse(body).errors[0].extensions.details.scopes).toEqual([scope]);
  });
  expect(requests).toEqual({});
  expect(statements).toEqual({});
});

it('the public card and the groups of today need no credential, and tell nothing of the past', async () => {
  const { data } = await graph.query(
    `query ($id: ID!) { doctor(id: $id) { name groups { slug } engagements { totalCount } } }`,
    { id: doctorId },
  );
  expect(data.doctor).toEqual({
    name: '钱七',
    groups: [{ slug: 'donglei' }],
    engagements: { totalCount: 0 },
  });
});

it.each([
  ['of all', '', 2],
  ['of a group', `group(id: "${donglei}")`, 1],
  ['of a doctor', `doctor(id: "${doctorId}")`, 2],
])('a list %s engagements of one kind needs what the kind needs', async (_what, parent, seen) => {
  const list = 'engagements(filter: { kind: [FULL_TIME] }) { totalCount }';
  const query = parent === '' ? `{ ${list} }` : `{ parent: ${parent} { ${list} } }`;
  expect((await graph.query(query)).refusals[0]!.code).toBe('UNAUTHENTICATED');
  const analyst = await graph.query(query, {}, await as(graph, 'ANALYST'));
  expect(analyst.refusals).toEqual([{ code: 'FORBIDDEN', reason: 'MISSING_ACCESS' }]);
  const group = await graph.query(query, {}, await as(graph, 'GROUP_ADMIN', { group: [donglei] }));
  expect((group.data.parent ?? group.data).engagements).toEqual({ totalCount: seen });
});

it.each([
  ['hospital', { hospital: hospitalId }],
  ['city', { city: '绍兴' }],
])('a filter by %s finds nobody by an agreement that is not seen', async (_what, filter) => {
  const query = 'query ($filter: DoctorFilter) { doctors(filter: $filter) { totalCount } }';
  const found = async (headers?: Record<string, string>) =>
    (await graph.query(query, { filter }, headers)).data.doctors!.totalCount;
  expect(await found()).toBe(0);
  expect(await found(await as(graph, 'GROUP_ADMIN', { group: [woyi] }))).toBe(0);
  expect(await found(await as(graph, 'PARTNER_HOSPITAL', { hospital: [newId()] }))).toBe(0);
  expect(await found(await as(graph, 'GROUP_ADMIN', { group: [donglei] }))).toBe(2);
  expect(await found(await as(graph, 'PARTNER_HOSPITAL', { hospital: [hospitalId] }))).toBe(2);
});

describe('the pseudonym of a patient', () => {
  const query = `query ($booking: ID!, $request: ID!) {
    booking(id: $booking) { patientRef } sessionRequest(id: $request) { patientRef }
  }`;
  const ask = async (...person: [Parameters<typeof as>[1], Parameters<typeof as>[2]]) =>
    graph.query(query, { booking: bookingId, request: requestId }, await as(graph, ...person));

  it('is for those who treat the patient', async () => {
    const shown = { patientRef: 'pseudonym-1' };
    const both = { booking: shown, sessionRequest: shown };
    expect((await ask('GROUP_ADMIN', { group: [donglei] })).data).toEqual(both);
    expect((await ask('PARTNER_HOSPITAL', { hospital: [hospitalId] })).data).toEqual(both);
    expect((await ask('GROUP_ADMIN', { group: [woyi] })).data).toEqual({
      booking: null,
      sessionRequest: { patientRef: null },
    });
  });

  it('is for the secretariat when it says why', async () => {
    const silent = await ask('SECRETARIAT', {});
    expect([silent.status, silent.refusals[0]!.reason]).toEqual([403, 'MISSING_ACCESS']);
    const { data } = await ask('SECRETARIAT', { reason: 'a complaint' });
    expect(data.booking).toEqual({ patientRef: 'pseudonym-1' });
  });
});

it("what ends and what waits is for the group's own people", async () => {
  const query = `query ($id: ID!) { group(id: $id) {
    expiring { registrations { totalCount } privileges { totalCount } } tasks { joinRequests { totalCount } }
  } }`;
  const ask = async (group: string) =>
    graph.query(query, { id: donglei }, await as(graph, 'GROUP_ADMIN', { group: [group] }));
  expect((await ask(donglei)).body).toContain('{"registrations":{"totalCount":0}');
  expect((await ask(woyi)).body).not.toContain('totalCount');
});
