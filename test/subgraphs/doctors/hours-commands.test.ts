import { newId } from '../../../platform/id';
import { allianceDay } from '../../../subgraphs/doctors/domain/alliance-day';
import { daysAfter } from '../../../subgraphs/doctors/domain/days-after';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenHospitalCopy } from '../../support/given/doctors/given-hospital-copy';
import { givenSiteCopy } from '../../support/given/doctors/given-site-copy';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
let office: Headers;
beforeAll(async () => {
  graph = await startTestGraph();
  office = await as(graph, 'SECRETARIAT');
});
afterAll(() => graph.stop());

const today = () => allianceDay(new Date());
const terms = {
  purposes: ['SURGERY'],
  weekdays: ['MONDAY', 'FRIDAY'],
  startsAtMinute: 490,
  endsAtMinute: 710,
  timeZone: 'Asia/Shanghai',
};
const whole =
  '{ id weekdays startsAtMinute endsAtMinute from to withdrawnAt version history { step } }';
const refusalOf = async (who: Headers, name: string, input: object, selection?: string) =>
  (await act(graph, who, name, input, selection)).refusals[0];

async function givenSide() {
  const { id: doctor } = await givenDoctor(graph);
  const { groupId: group } = await givenEngagement(graph, { doctorId: doctor });
  return {
    doctor,
    group,
    self: await as(graph, 'DOCTOR', { doctor: [doctor] }),
    admin: await as(graph, 'GROUP_ADMIN', { group: [group] }),
    stranger: await as(graph, 'GROUP_ADMIN', { group: [newId()] }),
  };
}

/** What the feed is told of a doctor, or of everybody at a place. */
async function told(column: 'doctor_id' | 'site_id', id: string): Promise<string[]> {
  const rows = await (
    await graph.database('doctors')
  ).query<{ reason: string }[]>(
    `SELECT DISTINCT reason FROM availability_changes WHERE ${column} = ? ORDER BY reason`,
    [id],
  );
  return rows.map(({ reason }) => reason);
}

it('standing hours are set, changed and ended, and what was before stays', async () => {
  const { doctor, group, self, admin, stranger } = await givenSide();
  const input = { doctor, group, terms, from: today() };
  expect(await refusalOf(stranger, 'setAvailabilityRule', input)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const { answer } = (await act(graph, admin, 'setAvailabilityRule', input, whole)).data;
  expect(answer).toMatchObject({
    ...{ startsAtMinute: 495, endsAtMinute: 705, from: today(), to: null, version: 1 },
    ...{ weekdays: ['MONDAY', 'FRIDAY'], history: [{ step: 'RECORDED' }] },
  });

  const from = daysAfter(today(), 7);
  const later = { id: answer!.id, expectedVersion: 1, from, terms: { ...terms, priority: 1 } };
  const changed = await act(graph, self, 'changeAvailabilityRule', later, whole);
  expect(changed.data.answer).toMatchObject({ from, to: null, version: 1 });
  expect(await refusalOf(self, 'changeAvailabilityRule', later)).toMatchObject({
    code: 'CONFLICT',
  });
  const end = { id: changed.data.answer!.id, expectedVersion: 1, on: from };
  const ended = await act(graph, admin, 'endAvailabilityRule', end, whole);
  expect(ended.data.answer).toMatchObject({
    withdrawnAt: expect.any(String) as string,
    history: [{ step: 'RECORDED' }, { step: 'ENDED' }],
  });
  expect(
    await refusalOf(admin, 'endAvailabilityRule', { ...end, expectedVersion: 2 }),
  ).toMatchObject({ reason: 'HOURS_WITHDRAWN' });

  const { data } = await graph.query(
    `query ($id: ID!) { doctor(id: $id) { availabilityRules { nodes { from to } } } }`,
    { id: doctor },
    admin,
  );
  expect(data.doctor).toEqual({ availabilityRules: { nodes: [{ from: today(), to: from }] } });
  expect(await told('doctor_id', doctor)).toEqual(['HOURS']);
});

it.each([
  ['no quarter', { terms: { ...terms, endsAtMinute: 500 } }, 'HOURS_EMPTY'],
  ['no zone', { terms: { ...terms, timeZone: '+08:00' } }, 'TIME_ZONE_UNKNOWN'],
  ['no weekday', { terms: { ...terms, weekdays: [] } }, 'LIST_LENGTH'],
  ['a late start', { terms: { ...terms, startsAtMinute: 1_440 } }, 'NUMBER_OUT_OF_RANGE'],
  ['no priority', { terms: { ...terms, priority: 10 } }, 'NUMBER_OUT_OF_RANGE'],
  ['a period that runs back', { to: '2020-01-01' }, 'PERIOD_REVERSED'],
  [
    'time before the engagement',
    { from: '2001-01-01', to: '2001-02-01' },
    'HOURS_WITHOUT_ENGAGEMENT',
  ],
])('hours with %s are refused', async (_what, more, reason) => {
  const { doctor, group, self } = await givenSide();
  const input = { doctor, group, terms, from: today(), ...more };
  expect(await refusalOf(self, 'setAvailabilityRule', input)).toMatchObject({ reason });
});

it('a day differs, for one group or for all, and is like any other again', async () => {
  const { doctor, group, self, admin, stranger } = await givenSide();
  const day = { doctor, date: today(), timeZone: 'Asia/Shanghai' };
  const off = { ...day, effect: 'REPLACE', intervals: [] };
  expect(await refusalOf(stranger, 'recordAvailabilityException', off)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(
    await refusalOf(self, 'recordAvailabilityException', { ...off, effect: 'ADD' }),
  ).toMatchObject({ reason: 'HOURS_EMPTY' });
  const selection = '{ id group { id } purposes withdrawnAt version history { step } }';
  const input = { ...off, group, purposes: ['SURGERY'] };
  const { answer } = (await act(graph, admin, 'recordAvailabilityException', input, selection))
    .data;
  expect(answer).toMatchObject({ group: { id: group }, purposes: ['SURGERY'], withdrawnAt: null });
  const back = { id: answer!.id, expectedVersion: 1 };
  const taken = await act(graph, self, 'withdrawAvailabilityException', back, selection);
  expect(taken.data.answer).toMatchObject({ history: [{ step: 'RECORDED' }, { step: 'ENDED' }] });
  expect(
    await refusalOf(self, 'withdrawAvailabilityException', { ...back, expectedVersion: 2 }),
  ).toMatchObject({ reason: 'HOURS_WITHDRAWN' });
});

it('days of a site are its hospital’s, and those of the country the secretariat’s', async () => {
  const { id: hospitalId } = await givenHospitalCopy(graph, { id: newId() });
  const { id: site } = await givenSiteCopy(graph, { hospitalId });
  const own = await as(graph, 'PARTNER_HOSPITAL', { hospital: [hospitalId] });
  const other = await as(graph, 'PARTNER_HOSPITAL', { hospital: [newId()] });
  const selection = '{ date kind runsAs provisional }';
  const makeUp = { site, days: [{ date: '2026-02-14', kind: 'MAKEUP', runsAs: 'MONDAY' }] };
  expect(await refusalOf(other, 'setCalendarDays', makeUp, selection)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const set = await act(graph, own, 'setCalendarDays', makeUp, selection);
  expect(set.data.answer).toEqual([
    { date: '2026-02-14', kind: 'MAKEUP', runsAs: 'MONDAY', provisional: false },
  ]);
  const back = { site, days: [{ date: '2026-02-14' }] };
  expect((await act(graph, own, 'setCalendarDays', back, selection)).data.answer).toEqual([
    { date: '2026-02-14', kind: 'MAKEUP', runsAs: 'SATURDAY', provisional: false },
  ]);
  expect(await told('site_id', site)).toEqual(['CALENDAR']);

  // 23 and 24: the notice of a year, with a day of the next one.
  const days = [
    { date: '2041-02-01', kind: 'HOLIDAY' },
    { date: '2042-01-01', kind: 'HOLIDAY' },
  ];
  const notice = { year: 2041, source: '国务院办公厅通知', days };
  const kinds = async () => {
    const { data } = await graph.query(
      `{ a: workCalendar(from: "2041-02-01", to: "2041-02-02") { kind provisional }
         b: workCalendar(from: "2042-01-01", to: "2042-01-03") { kind provisional } }`,
      {},
      { ...own },
    );
    return [data.a, data.b];
  };
  expect(await kinds()).toMatchObject([[{ provisional: true }], [{ provisional: true }, {}]]);
  const selected = '{ year source version }';
  expect((await act(graph, office, 'recordHolidayNotice', notice, selected)).data.answer).toEqual({
    ...{ year: 2041, source: '国务院办公厅通知', version: 1 },
  });
  expect(await kinds()).toEqual([
    [{ kind: 'HOLIDAY', provisional: false }],
    [
      { kind: 'HOLIDAY', provisional: false },
      { kind: 'WORK', provisional: true },
    ],
  ]);
  const strange = { ...notice, days: [{ date: '2050-01-01', kind: 'HOLIDAY' }] };
  expect(await refusalOf(office, 'recordHolidayNotice', strange, selected)).toMatchObject({
    reason: 'DAY_OF_ANOTHER_YEAR',
  });
});

it('a way is the secretariat’s to state, or a hospital’s between its own sites', async () => {
  const { id: hospitalId } = await givenHospitalCopy(graph, { id: newId() });
  const [from, to, far] = await Promise.all(
    [hospitalId, hospitalId, newId()].map((id) => givenSiteCopy(graph, { hospitalId: id })),
  );
  const own = await as(graph, 'PARTNER_HOSPITAL', { hospital: [hospitalId] });
  const way = { fromSite: from!.id, toSite: to!.id, minutes: 45 };
  const selection = '{ from { id } to { id } minutes version }';
  const answer = async (who: Headers, input: object) =>
    (await act(graph, who, 'setTravelTime', input, selection)).data.answer;
  expect(await answer(own, way)).toMatchObject({ minutes: 45, version: 1 });
  expect(await answer(office, { ...way, minutes: 60 })).toMatchObject({ minutes: 60, version: 2 });
  const away = { ...way, toSite: far!.id };
  expect(await refusalOf(own, 'setTravelTime', away, selection)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(
    await refusalOf(own, 'setTravelTime', { ...way, toSite: from!.id }, selection),
  ).toMatchObject({
    reason: 'WAY_TO_ITSELF',
  });
  const { data } = await graph.query(
    `query ($sites: [ID!]!) { travelTimes(sites: $sites) { minutes } }`,
    { sites: [from!.id, to!.id] },
    { ...own },
  );
  expect(data.travelTimes).toEqual([{ minutes: 60 }]);
  expect(await told('site_id', to!.id)).toEqual(['TRAVEL']);
});
