import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenGroupCopy } from '../../support/given/doctors/given-group-copy';
import { givenCopiesAsOf } from '../../support/given/doctors/given-copies-as-of';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenCopiesAsOf(graph, 'groups', new Date());
});
afterAll(() => graph.stop());

/** A group, whom it could engage, and who acts for it. */
async function givenSide(copy: { fullTimeOnly?: boolean } = {}, of: object = {}) {
  const { id } = await givenGroup(graph);
  await givenGroupCopy(graph, { id, ...copy });
  const doctor = await givenDoctor(graph, of);
  const admin = await as(graph, 'GROUP_ADMIN', { group: [id] });
  const input = {
    doctor: doctor.id,
    group: id,
    terms: { kind: 'PARTNER', fraction: 0.25 },
    from: '2026-03-01',
  };
  return { group: id, doctor, admin, input };
}

const whole = `{ id kind role from to fraction version reported doctor { id } group { id }
  history { version kind from to fraction actor } }`;

it('engages a doctor, on other terms later, and ends: every day says what held on it', async () => {
  const { group, doctor, admin, input } = await givenSide();
  const first = (await act(graph, admin, 'engageDoctor', input, whole)).data.answer!;
  expect(first).toMatchObject({
    kind: 'PARTNER',
    fraction: 0.25,
    from: '2026-03-01',
    to: null,
    doctor: { id: doctor.id },
    group: { id: group },
    history: [{ version: 1, kind: 'PARTNER', actor: 'somebody-as-GROUP_ADMIN' }],
  });

  const change = { id: first.id, expectedVersion: 1, from: '2026-06-01' };
  const terms = { kind: 'FULL_TIME' };
  const second = (await act(graph, admin, 'changeEngagement', { ...change, terms }, whole)).data
    .answer!;
  expect(second).toMatchObject({ kind: 'FULL_TIME', fraction: 1, from: '2026-06-01', version: 1 });

  const end = { id: second.id, expectedVersion: 1, to: '2026-09-01' };
  expect((await act(graph, admin, 'endEngagement', end, whole)).data.answer).toMatchObject({
    to: '2026-09-01',
    version: 2,
    history: [{ to: null }, { to: '2026-09-01' }],
  });

  const days = ['2026-02-28', '2026-05-31', '2026-06-01', '2026-08-31', '2026-09-01'];
  const kinds = [];
  for (const day of days) {
    const query = `query ($day: Date, $doctor: ID!) { doctor(id: $doctor) {
      engagements(filter: { asOf: $day }) { nodes { kind } } } }`;
    const { data } = await graph.query(query, { day, doctor: doctor.id }, admin);
    const nodes = data.doctor!.engagements!.nodes as unknown as { kind: string }[];
    kinds.push(nodes.map(({ kind }) => kind));
  }
  expect(kinds).toEqual([[], ['PARTNER'], ['FULL_TIME'], ['FULL_TIME'], []]);
});

it('keeps what was known on any past day', async () => {
  const { admin, input } = await givenSide();
  const { id } = (await act(graph, admin, 'engageDoctor', input)).data.answer!;
  const { pass } = graph;
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  pass({ days: 2 });
  await act(graph, admin, 'endEngagement', { id, expectedVersion: 1, to: '2026-12-01' });
  pass({ days: -2 });
  const query = `query ($id: ID!, $day: Date) { engagement(id: $id) {
    history(asOf: $day) { to } now: history { to } } }`;
  const { data } = await graph.query(query, { id, day: today }, admin);
  expect(data.engagement).toEqual({
    history: [{ to: null }],
    now: [{ to: null }, { to: '2026-12-01' }],
  });
});

it('lets one that came to nothing end on its first day, and engages again', async () => {
  const { admin, input } = await givenSide();
  const { id } = (await act(graph, admin, 'engageDoctor', input)).data.answer!;
  await act(graph, admin, 'endEngagement', { id, expectedVersion: 1, to: '2026-03-01' });
  const again = await act(graph, admin, 'engageDoctor', input, '{ from to }');
  expect(again.data.answer).toEqual({ from: '2026-03-01', to: null });
});

it('completes what documents report, and does not engage twice', async () => {
  const { group, admin, doctor, input } = await givenSide();
  const reported = await givenEngagement(graph, {
    doctorId: doctor.id,
    groupId: group,
    kind: null,
    validFrom: null,
    fractionBasisPoints: null,
    reported: true,
  });
  const { refusals } = await act(graph, admin, 'engageDoctor', input);
  expect(refusals).toEqual([{ code: 'REFUSED', reason: 'ENGAGEMENT_OVERLAPS' }]);
  const terms = { kind: 'SHAREHOLDER', role: 'FOUNDER' };
  const change = { id: reported.id, expectedVersion: 1, from: '2016-02-27', terms };
  expect((await act(graph, admin, 'changeEngagement', change, whole)).data.answer).toMatchObject({
    id: reported.id,
    kind: 'SHAREHOLDER',
    role: 'FOUNDER',
    reported: false,
    history: [
      { kind: null, actor: null },
      { kind: 'SHAREHOLDER', from: '2016-02-27' },
    ],
  });
});

it.each([
  ['ENGAGEMENT_OVERLAPS', {}, {}, { here: true }],
  ['FULL_TIME_ELSEWHERE', {}, {}, { terms: { kind: 'FULL_TIME' }, elsewhere: true }],
  [
    'IN_SYSTEM_FULL_TIME',
    {},
    { practiceMode: 'IN_SYSTEM', mainEmployerName: '某医院' },
    { terms: { kind: 'FULL_TIME' } },
  ],
  ['GROUP_FULL_TIME_ONLY', { fullTimeOnly: true }, {}, { terms: { kind: 'RESERVE' } }],
  [
    'GROUP_WANTS_FREE_DOCTORS',
    { fullTimeOnly: true },
    { practiceMode: 'MULTI_SITE', mainEmployerName: '某医院' },
    {},
  ],
  ['DOCTOR_NOT_WORKING', {}, { status: 'RETIRED' }, {}],
  ['FULL_TIME_IS_WHOLE', {}, {}, { terms: { kind: 'FULL_TIME', fraction: 0.5 } }],
])(
  'refuses with %s',
  async (reason, copy, of, { here, elsewhere, ...change }: Record<string, unknown>) => {
    const { group, doctor, admin, input } = await givenSide(copy, of);
    if (here) await givenEngagement(graph, { doctorId: doctor.id, groupId: group });
    if (elsewhere) await givenEngagement(graph, { doctorId: doctor.id });
    const { refusals } = await act(graph, admin, 'engageDoctor', { ...input, ...change });
    expect(refusals).toEqual([{ code: 'REFUSED', reason }]);
  },
);

it('is for those who act for the group, on what they have read', async () => {
  const { admin, input, group } = await givenSide();
  const stranger = (await givenSide()).admin;
  const refusalOf = async (who: { authorization: string }, name: string, given: object) =>
    (await act(graph, who, name, given)).refusals[0];

  expect(await refusalOf(stranger, 'engageDoctor', input)).toMatchObject({ code: 'FORBIDDEN' });
  const { id } = (await act(graph, admin, 'engageDoctor', input)).data.answer!;
  const end = { id, expectedVersion: 1, to: '2026-09-01' };
  expect(await refusalOf(stranger, 'endEngagement', end)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf(admin, 'endEngagement', { ...end, expectedVersion: 2 })).toMatchObject({
    code: 'CONFLICT',
  });
  expect(await refusalOf(admin, 'endEngagement', { ...end, to: '2026-02-28' })).toMatchObject({
    reason: 'END_OUTSIDE_ENGAGEMENT',
  });
  const change = { id, expectedVersion: 1, from: '2026-02-28', terms: { kind: 'PARTNER' } };
  expect(await refusalOf(admin, 'changeEngagement', change)).toMatchObject({
    reason: 'CHANGE_OUTSIDE_ENGAGEMENT',
  });
  const nobody = { ...input, doctor: group };
  expect(await refusalOf(admin, 'engageDoctor', nobody)).toMatchObject({ code: 'NOT_FOUND' });
});

it('answers a repetition as the first time', async () => {
  const { admin, input } = await givenSide();
  const again = { ...input, clientRequestId: `again-${input.doctor}` };
  const first = (await act(graph, admin, 'engageDoctor', again)).data.answer!;
  await act(graph, admin, 'endEngagement', { id: first.id, expectedVersion: 1, to: '2026-04-01' });
  const second = await act(graph, admin, 'engageDoctor', again, '{ id version to }');
  expect(second.data.answer).toEqual({ ...first, to: null });
});

it.each([
  ['a reversed period', { to: '2026-02-01' }, 'PERIOD_REVERSED'],
  ['an empty period', { to: '2026-03-01' }, 'PERIOD_REVERSED'],
  ['no share at all', { terms: { kind: 'PARTNER', fraction: 0 } }, 'NUMBER_OUT_OF_RANGE'],
  ['a negative share', { terms: { kind: 'PARTNER', fraction: -0.5 } }, 'NUMBER_OUT_OF_RANGE'],
  ['more than a whole post', { terms: { kind: 'PARTNER', fraction: 1.01 } }, 'NUMBER_OUT_OF_RANGE'],
  [
    'a share finer than is kept',
    { terms: { kind: 'PARTNER', fraction: 1 / 3 } },
    'NUMBER_OUT_OF_RANGE',
  ],
  ['a leap day that is none', { from: '2025-02-29' }, 'INVALID_DATE'],
])('refuses %s', async (_what, change, reason) => {
  const { admin, input } = await givenSide();
  const { refusals } = await act(graph, admin, 'engageDoctor', { ...input, ...change });
  expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
});
