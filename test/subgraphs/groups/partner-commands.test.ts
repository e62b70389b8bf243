import { newId } from '../../../platform/id';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenPartner } from '../../support/given/groups/given-partner';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
let office: Headers;
beforeAll(async () => {
  graph = await startTestGraph();
  office = await as(graph, 'SECRETARIAT');
});
afterAll(() => graph.stop());

async function givenSide(status: 'MEMBER' | 'KNOWN' = 'MEMBER') {
  const { id } = await givenGroup(graph, { status });
  return { id, admin: await as(graph, 'GROUP_ADMIN', { group: [id] }) };
}

const refusal = async (headers: Headers, mutation: string, input: object) =>
  (await act(graph, headers, mutation, input, '{ id }')).refusals[0];

const whole = `{ id version name reported group { id } coveredGroups { id }
  coveredSites { nodes { site { id } } } agreements { id purpose validFrom validUntil } }`;

it('signs with a group’s partner, and ends what was signed', async () => {
  const { id: group, admin } = await givenSide();
  const registering = { kind: 'DEVICE', name: '器械公司 𠮷', group, purpose: '设备 😀' };
  const registered = await act(graph, admin, 'registerPartner', registering, whole);
  const { id: partner } = registered.data.answer!;
  expect(registered.data.answer).toMatchObject({ group: { id: group }, reported: false });
  const signing = {
    partner,
    expectedVersion: 1,
    purpose: '设备供应',
    signedOn: '2026-01-01',
    validFrom: '2026-01-01',
    validUntil: '2999-01-01',
  };
  const signed = (await act(graph, admin, 'signPartnerAgreement', signing, whole)).data.answer!;
  expect(signed).toMatchObject({ version: 2, agreements: [{ validUntil: '2999-01-01' }] });
  const agreement = signed.agreements![0]!.id;
  const end = { partner, expectedVersion: 2, agreement, endsOn: '2998-01-01', reason: '更换' };
  const past = { ...end, endsOn: '2026-01-02' };
  expect(await refusal(admin, 'endPartnerAgreement', past)).toMatchObject({
    reason: 'DAY_IN_PAST',
  });
  const { data } = await act(graph, admin, 'endPartnerAgreement', end, whole);
  expect(data.answer!.agreements).toMatchObject([{ validUntil: '2998-01-01' }]);
  const absent = { ...end, expectedVersion: 3, agreement: newId() };
  expect(await refusal(admin, 'endPartnerAgreement', absent)).toMatchObject({ code: 'NOT_FOUND' });
  const kept = await (
    await graph.database('groups')
  ).query('SELECT former_values FROM record_changes WHERE record_id = ? AND version = 3', [
    partner,
  ]);
  expect(JSON.parse(kept[0].former_values)).toMatchObject({
    validUntil: '2999-01-01',
    reason: '更换',
  });
});

it('lists what an insurer of the alliance covers', async () => {
  const [one, other, known] = [await givenSide(), await givenSide(), await givenSide('KNOWN')];
  const { id: partner } = await givenPartner(graph, { reported: true });
  const site = newId();
  const covering = { partner, addGroups: [one.id, other.id], addSites: [site] };
  await act(graph, office, 'changeCoverage', { ...covering, expectedVersion: 1 });
  const less = { partner, expectedVersion: 2, removeGroups: [one.id] };
  const { data } = await act(graph, office, 'changeCoverage', less, whole);
  expect(data.answer).toMatchObject({
    coveredGroups: [{ id: other.id }],
    coveredSites: { nodes: [{ site: { id: site } }] },
  });
  const foreign = { partner, expectedVersion: 3, addGroups: [known.id] };
  expect(await refusal(office, 'changeCoverage', foreign)).toMatchObject({
    reason: 'COVERED_NOT_IN_GOOD_STANDING',
  });
  const completing = { id: partner, expectedVersion: 3, kind: 'INSURER', name: '平安' };
  const completed = await act(graph, office, 'updatePartner', completing, whole);
  expect(completed.data.answer).toMatchObject({ name: '平安', reported: false });
});

it('keeps letters to the alliance, the latest last', async () => {
  const letter = { kind: 'LETTER', givenBy: '某局', givenOn: '2026-01-01', body: '祝贺' };
  const { data } = await act(graph, office, 'recordEndorsement', letter, '{ id body }');
  const { alliance } = (await graph.query('{ alliance { endorsements { id } } }')).data;
  expect(alliance!.endorsements).toContainEqual({ id: data.answer!.id });
  const early = { ...letter, givenOn: '2999-01-01' };
  expect(await refusal(office, 'recordEndorsement', early)).toMatchObject({
    reason: 'DAY_IN_FUTURE',
  });
});

it('lets everybody act for its own partners alone', async () => {
  const [one, other] = [await givenSide(), await givenSide()];
  const own = await givenPartner(graph, { groupId: one.id });
  const common = await givenPartner(graph);
  const name = { kind: 'INSURER', name: '新名' };
  const cases: [Headers, string, object, object][] = [
    [other.admin, 'registerPartner', { ...name, group: one.id }, { code: 'FORBIDDEN' }],
    [other.admin, 'registerPartner', name, { code: 'FORBIDDEN' }],
    [office, 'registerPartner', { ...name, group: one.id }, { code: 'FORBIDDEN' }],
    [
      other.admin,
      'updatePartner',
      { id: own.id, expectedVersion: 1, ...name },
      { code: 'FORBIDDEN' },
    ],
    [
      one.admin,
      'updatePartner',
      { id: common.id, expectedVersion: 1, ...name },
      { code: 'FORBIDDEN' },
    ],
    [one.admin, 'updatePartner', { id: own.id, expectedVersion: 2, ...name }, { code: 'CONFLICT' }],
    [
      one.admin,
      'updatePartner',
      { id: newId(), expectedVersion: 1, ...name },
      { code: 'NOT_FOUND' },
    ],
    [
      one.admin,
      'changeCoverage',
      { partner: own.id, expectedVersion: 1, addGroups: [other.id] },
      { reason: 'COVERS_OWN_GROUP_ONLY' },
    ],
    [
      one.admin,
      'recordEndorsement',
      { kind: 'LETTER', givenBy: 'x', givenOn: '2026-01-01' },
      { code: 'FORBIDDEN' },
    ],
  ];
  for (const [headers, mutation, said, expected] of cases) {
    expect(await refusal(headers, mutation, said)).toMatchObject(expected);
  }
});

const ids = (count: number) => Array.from({ length: count }, () => newId());
const day = '2026-01-01';
it.each<[string, string, object, string]>([
  ['signPartnerAgreement', 'reversed dates', { validUntil: day }, 'PERIOD_REVERSED'],
  ['signPartnerAgreement', '29 February 2025', { validFrom: '2025-02-29' }, 'INVALID_DATE'],
  ['signPartnerAgreement', 'tomorrow’s paper', { signedOn: '2999-01-01' }, 'DAY_IN_FUTURE'],
  ['signPartnerAgreement', 'a control character', { purpose: 'a\u0003' }, 'TEXT_UNPRINTABLE'],
  ['registerPartner', 'no name', { name: ' ' }, 'TEXT_LENGTH'],
  ['registerPartner', 'a long name', { name: '名'.repeat(121) }, 'TEXT_LENGTH'],
  ['updatePartner', 'a control character', { name: 'a\u0000' }, 'TEXT_UNPRINTABLE'],
  ['changeCoverage', '101 groups', { addGroups: ids(101) }, 'LIST_LENGTH'],
  ['changeCoverage', 'a site that cannot be', { addSites: ['院区'] }, 'ID_FORM'],
  ['endPartnerAgreement', 'no reason', { reason: '' }, 'TEXT_LENGTH'],
])('%s refuses %s', async (mutation, _case, change, reason) => {
  const { id: partner } = await givenPartner(graph);
  const inputs: Record<string, object> = {
    signPartnerAgreement: { partner, expectedVersion: 1, signedOn: day, validFrom: day },
    registerPartner: { kind: 'MEDIA', name: '动脉网' },
    updatePartner: { id: partner, expectedVersion: 1, kind: 'MEDIA', name: '动脉网' },
    changeCoverage: { partner, expectedVersion: 1 },
    endPartnerAgreement: { partner, expectedVersion: 1, agreement: newId(), endsOn: day },
  };
  const said = { ...inputs[mutation], ...change };
  expect(await refusal(office, mutation, said)).toMatchObject({ reason });
});
