import { newId } from '../../../platform/id';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenMeeting } from '../../support/given/groups/given-meeting';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
let office: Headers;
beforeAll(async () => {
  graph = await startTestGraph();
  office = await as(graph, 'SECRETARIAT');
});
afterAll(() => graph.stop());

async function givenSide(status: 'MEMBER' | 'SUSPENDED' = 'MEMBER') {
  const { id } = await givenGroup(graph, { status });
  return { id, admin: await as(graph, 'GROUP_ADMIN', { group: [id] }) };
}

const refusal = async (headers: Headers, mutation: string, input: object) =>
  (await act(graph, headers, mutation, input)).refusals[0];

const plan = { title: '季会 𠮷', hostCity: '深圳', agenda: ['开幕', '讨论'] };
const quarterly = (year: number, number: number) => ({
  kind: 'QUARTERLY',
  quarter: { year, number },
  plan,
});

it('plans one meeting for a quarter, whoever asks at the same time', async () => {
  const answers = await Promise.all(
    Array.from({ length: 64 }, () => act(graph, office, 'planMeeting', quarterly(2031, 1))),
  );
  const taken = answers.filter(({ body }) => body.includes('QUARTER_TAKEN'));
  expect(taken).toHaveLength(63);
});

it('would plan several when the table did not know that a quarter has one', async () => {
  const database = await graph.database('groups');
  await database.query('ALTER TABLE meetings DROP INDEX meetings_standing_quarter');
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => act(graph, office, 'planMeeting', quarterly(2031, 2))),
  );
  expect(answers.filter(({ body }) => body.includes('QUARTER_TAKEN'))).toHaveLength(0);
  await database.query('DELETE FROM meetings WHERE quarter_year = 2031 AND quarter_number = 2');
  await database.query(
    `ALTER TABLE meetings ADD UNIQUE INDEX meetings_standing_quarter
     (quarter_year, quarter_number, quarter_place)`,
  );
});

it('goes from a plan to minutes', async () => {
  const group = await givenSide();
  const planned = { ...quarterly(2026, 1), plan: { ...plan, heldOn: '2026-02-01' } };
  const { id } = (await act(graph, office, 'planMeeting', planned)).data.answer!;
  const update = { id, expectedVersion: 1, plan: { ...plan, heldOn: '2026-03-01' } };
  await act(graph, office, 'updateMeeting', update).then(({ data }) => data);
  expect(await refusal(office, 'updateMeeting', update)).toMatchObject({ code: 'CONFLICT' });

  const there = { id, expectedVersion: 2, group: group.id, people: 3 };
  await act(graph, group.admin, 'recordMeetingAttendance', there).then(({ data }) => data);
  const counted = { ...there, expectedVersion: 3, people: 4 };
  const seen = '{ quarter heldOn { text } minutes attendance { people group { id } } version }';
  const { data } = await act(graph, group.admin, 'recordMeetingAttendance', counted, seen);
  expect(data.answer).toMatchObject({
    quarter: '2026-Q1',
    heldOn: { text: '2026-03-01' },
    attendance: [{ people: 4, group: { id: group.id } }],
    version: 4,
  });
  const minutes = { id, expectedVersion: 4, minutes: '纪要' };
  const published = await act(graph, office, 'publishMinutes', minutes, seen);
  expect(published.data.answer).toMatchObject({ minutes: '纪要', version: 5 });
  expect(
    await refusal(office, 'cancelMeeting', { id, expectedVersion: 5, reason: '改期' }),
  ).toMatchObject({ reason: 'ALREADY_HELD' });

  const kept = await (
    await graph.database('groups')
  ).query('SELECT former_values FROM record_changes WHERE record_id = ? ORDER BY version', [id]);
  expect(kept).toHaveLength(4);
  expect(JSON.parse(kept[0].former_values)).toMatchObject({ heldOn: '2026-02-01' });
});

it('frees the quarter of a meeting that was cancelled', async () => {
  const { id } = (await act(graph, office, 'planMeeting', quarterly(2032, 3))).data.answer!;
  const cancelling = { id, expectedVersion: 1, reason: '场地' };
  const seen = '{ cancelledAt cancelReason }';
  const { data } = await act(graph, office, 'cancelMeeting', cancelling, seen);
  expect(data.answer).toMatchObject({ cancelReason: '场地', cancelledAt: expect.any(String) });
  expect((await act(graph, office, 'planMeeting', quarterly(2032, 3))).data.answer).toBeTruthy();
  const again = { ...cancelling, expectedVersion: 2 };
  expect(await refusal(office, 'cancelMeeting', again)).toMatchObject({
    reason: 'MEETING_CANCELLED',
  });
  expect(await refusal(office, 'updateMeeting', { id, expectedVersion: 2, plan })).toMatchObject({
    reason: 'MEETING_CANCELLED',
  });
});

it('is the secretariat’s, and each group speaks for its own people', async () => {
  const [one, other] = [await givenSide(), await givenSide()];
  const { id } = await givenMeeting(graph, { heldOn: '2999-01-01' });
  const there = { id, expectedVersion: 1, group: one.id };
  expect(await refusal(one.admin, 'planMeeting', quarterly(2033, 1))).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(other.admin, 'recordMeetingAttendance', there)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(one.admin, 'recordMeetingAttendance', there)).toMatchObject({
    reason: 'NOT_HELD_YET',
  });
  expect(
    await refusal(office, 'publishMinutes', { id, expectedVersion: 1, minutes: '纪要' }),
  ).toMatchObject({ reason: 'NOT_HELD_YET' });
  expect(await refusal(office, 'recordMeetingAttendance', { ...there, id: newId() })).toMatchObject(
    {
      code: 'NOT_FOUND',
    },
  );
});

const lines = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
it.each<[string, object, string]>([
  ['a fifth quarter', { quarter: { year: 2034, number: 5 } }, 'NUMBER_OUT_OF_RANGE'],
  ['a year before the founding', { quarter: { year: 2015, number: 1 } }, 'NUMBER_OUT_OF_RANGE'],
  ['29 February 2025', { plan: { heldOn: '2025-02-29' } }, 'INVALID_DATE'],
  ['10 000 points', { plan: { agenda: lines(10_000) } }, 'LIST_LENGTH'],
  ['a point twice', { plan: { agenda: ['a', 'a'] } }, 'LIST_REPEATS'],
  ['a control character', { plan: { title: 'a\u0008' } }, 'TEXT_UNPRINTABLE'],
  ['a second founding', { kind: 'FOUNDING', quarter: null }, 'FOUNDED_ONCE'],
  ['no quarter', { quarter: null }, 'QUARTER_OF_QUARTERLY'],
])('refuses %s', async (_case, change, reason) => {
  const input = { ...quarterly(2035, 1), ...change };
  expect(await refusal(office, 'planMeeting', input)).toMatchObject({ reason });
});
