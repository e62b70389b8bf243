import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { givenSite } from '../../support/given/hospitals/given-site';
import { givenTheatre } from '../../support/given/hospitals/given-theatre';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const staffOf = (id: string) => as(graph, 'PARTNER_HOSPITAL', { hospital: [id] });
const block = (day: string, from = '00', to = '04') => ({
  startsAt: `${day}T${from}:00:00.000Z`,
  endsAt: `${day}T${to}:00:00.000Z`,
});
const whole = '{ id state version startsAt endsAt group { id } agreement { id } }';

async function givenOffering() {
  const practice = await givenPractice(graph);
  const input = { theatre: practice.theatreId, purpose: 'SURGERY', blocks: [block('2099-03-02')] };
  return { ...practice, input, staff: await staffOf(practice.hospitalId) };
}

it('offers blocks to a group under its agreement, and takes one back', async () => {
  const { input, staff, agreementId, groupId } = await givenOffering();
  const blocks = [block('2099-03-02'), block('2099-03-02', '04', '08')];
  const offer = { ...input, agreement: agreementId, specialty: '04.01', blocks };
  const offered = (await act(graph, staff, 'offerSessions', offer, whole)).data.answer!;
  expect(offered).toMatchObject([
    { state: 'OFFERED', version: 1, ...blocks[0], group: { id: groupId } },
    { state: 'OFFERED', version: 1, ...blocks[1], agreement: { id: agreementId } },
  ]);

  const withdrawing = { id: offered[0]!.id, expectedVersion: 1, reason: '设备检修 𠮷' };
  const { data } = await act(graph, staff, 'withdrawSession', withdrawing, '{ state version }');
  expect(data.answer).toEqual({ state: 'WITHDRAWN', version: 2 });
  const again = { ...input, blocks: [block('2099-03-02')] };
  expect((await act(graph, staff, 'offerSessions', again)).data.answer).toHaveLength(1);
});

it('refuses what overlaps, whole', async () => {
  const { input, staff, theatreId } = await givenOffering();
  await act(graph, staff, 'offerSessions', input);
  const blocks = [block('2099-03-03'), block('2099-03-02', '03', '05')];
  const { refusals } = await act(graph, staff, 'offerSessions', { ...input, blocks });
  expect(refusals).toEqual([{ code: 'REFUSED', reason: 'BLOCKS_OVERLAP' }]);
  const database = await graph.database('hospitals');
  const rows = await database.query(
    'SELECT COUNT(*) AS kept FROM offered_sessions WHERE theatre_id = ?',
    [theatreId],
  );
  expect(Number(rows[0].kept)).toBe(1);
});

it('lets only the hospital offer and withdraw, once', async () => {
  const { input, staff, groupId } = await givenOffering();
  const stranger = await staffOf((await givenHospital(graph)).id);
  const refusalOf = async (headers: { authorization: string }, name: string, wanted: object) =>
    (await act(graph, headers, name, wanted, '{ id }')).refusals[0];
  expect(await refusalOf(stranger, 'offerSessions', input)).toMatchObject({ code: 'FORBIDDEN' });
  const group = await as(graph, 'GROUP_ADMIN', { group: [groupId] });
  expect(await refusalOf(group, 'offerSessions', input)).toMatchObject({ code: 'FORBIDDEN' });

  const { data } = await act(graph, staff, 'offerSessions', input);
  const withdrawing = { id: data.answer![0]!.id, expectedVersion: 1, reason: '检修' };
  expect(await refusalOf(stranger, 'withdrawSession', withdrawing)).toMatchObject({
    code: 'NOT_FOUND',
  });
  const stale = { ...withdrawing, expectedVersion: 7 };
  expect(await refusalOf(staff, 'withdrawSession', stale)).toMatchObject({ code: 'CONFLICT' });
  await act(graph, staff, 'withdrawSession', withdrawing);
  const twice = { ...withdrawing, expectedVersion: 2 };
  expect(await refusalOf(staff, 'withdrawSession', twice)).toMatchObject({ reason: 'WRONG_STATE' });
});

it('offers nothing in a hospital that is known from sources only', async () => {
  const { id: hospitalId } = await givenHospital(graph, { reported: true });
  const { id: siteId } = await givenSite(graph, { hospitalId });
  const { id: theatre } = await givenTheatre(graph, { siteId });
  const input = { theatre, purpose: 'SURGERY', blocks: [block('2099-03-02')] };
  const { refusals } = await act(graph, await staffOf(hospitalId), 'offerSessions', input);
  expect(refusals[0]).toMatchObject({ reason: 'HOSPITAL_NOT_COMPLETED' });
});

it.each<[string, object, object]>([
  ['reversed', { blocks: [block('2099-03-02', '04', '00')] }, { reason: 'PERIOD_REVERSED' }],
  ['a leap day that is none', { blocks: [block('2099-02-29')] }, { code: 'BAD_USER_INPUT' }],
  ['nothing', { blocks: [] }, { reason: 'LIST_LENGTH' }],
  [
    '10 000 blocks',
    { blocks: Array.from({ length: 10_000 }, () => block('2099-03-02')) },
    { code: expect.any(String) },
  ],
  ['a past day', { blocks: [block('2020-03-02')] }, { reason: 'BLOCK_IN_PAST' }],
  ['an unknown theatre', { theatre: newId() }, { code: 'NOT_FOUND' }],
  ['a theatre of strange letters', { theatre: '手术室' }, { code: 'NOT_FOUND' }],
  ['an unknown specialty', { specialty: '99' }, { code: 'NOT_FOUND' }],
  ['an unknown agreement', { agreement: newId() }, { code: 'NOT_FOUND' }],
  ['a group of strange letters', { group: '集团\u0000' }, { reason: 'ID_MALFORMED' }],
])('refuses as blocks: %s', async (_case, change, refusal) => {
  const { input, staff } = await givenOffering();
  const { refusals } = await act(graph, staff, 'offerSessions', { ...input, ...change });
  expect(refusals[0]).toMatchObject(refusal);
});

it.each([
  ['control characters', '检修\u0007', 'TEXT_UNPRINTABLE'],
  ['nothing', '  ', 'TEXT_LENGTH'],
  ['too much', '检'.repeat(201), 'TEXT_LENGTH'],
])('refuses as a reason: %s', async (_case, reason, expected) => {
  const { input, staff } = await givenOffering();
  const { data } = await act(graph, staff, 'offerSessions', input);
  const withdrawing = { id: data.answer![0]!.id, expectedVersion: 1, reason };
  const { refusals } = await act(graph, staff, 'withdrawSession', withdrawing);
  expect(refusals[0]).toMatchObject({ code: 'BAD_USER_INPUT', reason: expected });
});
