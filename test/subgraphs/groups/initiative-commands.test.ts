import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenPartner } from '../../support/given/groups/given-partner';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const whole = `{ id version state totalQuantity reachedTier { unitPriceFen } failureReason
  award { quantity unitPriceFen hospital { id } } commitments { quantity interestFen version group { id } }
  commitmentHistory { withdrawn quantity group { id } } steps { state note group { id } } }`;

const terms = {
  title: '联合采购腔镜 𠮷',
  unit: '台',
  minimumQuantity: 10,
  priceTiers: [
    { fromQuantity: 50, unitPriceFen: 80 },
    { fromQuantity: 10, unitPriceFen: 100 },
  ],
};
const hospital = '0190a000-0000-7000-8000-000000000001';

async function givenMember(status: 'MEMBER' | 'SUSPENDED' = 'MEMBER') {
  const { id } = await givenGroup(graph, { status });
  return { id, admin: await as(graph, 'GROUP_ADMIN', { group: [id] }) };
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** An initiative that its convener has opened for ten days. */
async function givenOpen(kind = 'PROCUREMENT', said: object = terms) {
  const convener = await givenMember();
  const drafting = { convener: convener.id, kind, terms: said };
  const { id } = (await act(graph, convener.admin, 'draftInitiative', drafting)).data.answer!;
  const opening = { id, expectedVersion: 1, closesAt: inDays(10) };
  await act(graph, convener.admin, 'openInitiative', opening).then(({ data }) => data);
  return { id, convener };
}

const commit = (id: unknown, group: { id: string; admin: Headers }, said: object) =>
  act(
    graph,
    group.admin,
    'commitToInitiative',
    { id, group: group.id, expectedVersion: 0, forOwnInstitutions: true, ...said },
    whole,
  );

it('buys together at the price of the sum', async () => {
  const { id, convener } = await givenOpen();
  const [one, other] = [await givenMember(), await givenMember()];
  const own = (await commit(id, one, { quantity: 20 })).data.answer;
  expect(own).toMatchObject({ totalQuantity: 20, reachedTier: { unitPriceFen: 100 } });
  await commit(id, other, { quantity: 5 });
  const changed = (await commit(id, other, { quantity: 30, expectedVersion: 1 })).data.answer;
  expect(changed).toMatchObject({
    totalQuantity: 50,
    commitments: [{ quantity: 30, version: 2, group: { id: other.id } }],
    commitmentHistory: [{ quantity: 5 }, { quantity: 30 }],
  });

  const closing = { id, expectedVersion: 2 };
  const closed = (await act(graph, convener.admin, 'closeInitiative', closing, whole)).data.answer;
  expect(closed).toMatchObject({ state: 'CLOSED', award: null });
  const awarding = { id, expectedVersion: 3 };
  const { data } = await act(graph, convener.admin, 'awardInitiative', awarding, whole);
  expect(data.answer).toMatchObject({
    state: 'AWARDED',
    award: { quantity: 50, unitPriceFen: 80, hospital: null },
    steps: [{ state: 'DRAFT' }, { state: 'OPEN' }, { state: 'CLOSED' }, { state: 'AWARDED' }],
  });
});

it('fails below the minimum when time closes it, and takes nothing after its instant', async () => {
  const { id, convener } = await givenOpen();
  const member = await givenMember();
  await commit(id, member, { quantity: 9 });
  graph.pass({ days: 11 });
  const late = await commit(id, member, { quantity: 10, expectedVersion: 1 });
  expect(late.refusals).toEqual([{ code: 'REFUSED', reason: 'OPT_IN_OVER' }]);
  await graph.runTasks();
  graph.pass({ days: -11 });
  const query = `query ($id: ID!) { initiative(id: $id) ${whole} }`;
  const { data } = await graph.query(query, { id }, { ...convener.admin });
  expect(data.initiative).toMatchObject({
    state: 'FAILED',
    failureReason: 'below the minimum quantity',
    steps: [
      { state: 'DRAFT' },
      { state: 'OPEN' },
      { state: 'CLOSED', group: null },
      { state: 'FAILED' },
    ],
  });
});

it('tells the owner of agreements who opted in to a contract', async () => {
  const contract = { title: '连锁合作', chain: '和睦家', mode: 'PHP' };
  const { id, convener } = await givenOpen('CONTRACT', contract);
  const members = [await givenMember(), await givenMember()];
  for (const member of members) await commit(id, member, {}).then(({ data }) => data);
  await act(graph, convener.admin, 'closeInitiative', { id, expectedVersion: 2 });
  const awarding = { id, expectedVersion: 3 };
  const nobody = await act(graph, convener.admin, 'awardInitiative', awarding);
  expect(nobody.refusals[0]).toMatchObject({ reason: 'SIGNING_HOSPITAL_MISSING' });
  const signed = { ...awarding, hospital };
  const { data } = await act(graph, convener.admin, 'awardInitiative', signed, whole);
  expect(data.answer!.award).toMatchObject({ hospital: { id: hospital } });

  const database = await graph.database('groups');
  const [event] = await database.query<{ payload: string }[]>(
    "SELECT payload FROM outbox WHERE kind = 'InitiativeAwarded' AND subject_id = ?",
    [id],
  );
  expect(JSON.parse(event!.payload)).toMatchObject({
    initiativeId: id,
    name: '连锁合作',
    convenerId: convener.id,
    hospitalId: hospital,
    chain: '和睦家',
    groupIds: members.map((member) => member.id).sort(),
    mode: 'PHP',
  });
});

it('lets a group take its commitment back while it is open, and keeps that it did', async () => {
  const { id } = await givenOpen('FINANCING', { title: '融资意向' });
  const member = await givenMember();
  const own = { id, group: member.id };
  const none = await act(graph, member.admin, 'withdrawCommitment', { ...own, expectedVersion: 1 });
  expect(none.refusals[0]).toMatchObject({ reason: 'NOTHING_COMMITTED' });
  await commit(id, member, { interestFen: 5_000_000 });
  const stale = await act(graph, member.admin, 'withdrawCommitment', {
    ...own,
    expectedVersion: 2,
  });
  expect(stale.refusals[0]).toMatchObject({ code: 'CONFLICT' });
  const back = { ...own, expectedVersion: 1 };
  const { data } = await act(graph, member.admin, 'withdrawCommitment', back, whole);
  expect(data.answer).toMatchObject({
    commitments: [],
    commitmentHistory: [{ withdrawn: false }, { withdrawn: true }],
  });
  expect((await commit(id, member, { interestFen: 1 })).data.answer).toBeTruthy();
});

it("is the convener's to change, and only as a draft", async () => {
  const convener = await givenMember();
  const other = await givenMember();
  const draft = { convener: convener.id, kind: 'PROCUREMENT', terms };
  const { id } = (await act(graph, convener.admin, 'draftInitiative', draft)).data.answer!;
  const edit = { id, expectedVersion: 1, terms: { ...terms, title: '新标题', priceTiers: [] } };
  const refusal = async (admin: Headers, mutation: string, input: object) =>
    (await act(graph, admin, mutation, input)).refusals[0];

  expect(await refusal(other.admin, 'updateInitiative', edit)).toMatchObject({ code: 'NOT_FOUND' });
  await act(graph, convener.admin, 'updateInitiative', edit).then(({ data }) => data);
  expect(await refusal(convener.admin, 'updateInitiative', edit)).toMatchObject({
    code: 'CONFLICT',
  });
  const opening = { id, expectedVersion: 2, closesAt: inDays(2) };
  expect(await refusal(convener.admin, 'openInitiative', opening)).toMatchObject({
    reason: 'TERMS_INCOMPLETE',
  });
  const again = { ...edit, expectedVersion: 2, terms };
  await act(graph, convener.admin, 'updateInitiative', again).then(({ data }) => data);
  const opened = { ...opening, expectedVersion: 3 };
  await act(graph, convener.admin, 'openInitiative', opened).then(({ data }) => data);
  const late = { ...edit, expectedVersion: 4 };
  expect(await refusal(convener.admin, 'updateInitiative', late)).toMatchObject({
    reason: 'WRONG_STATE',
  });
  const closing = { id, expectedVersion: 4 };
  expect(await refusal(other.admin, 'closeInitiative', closing)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(other.admin, 'awardInitiative', closing)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const failing = { ...closing, reason: '供应商退出' };
  expect(await refusal(other.admin, 'failInitiative', failing)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(convener.admin, 'failInitiative', failing)).toMatchObject({
    reason: 'WRONG_STATE',
  });
  expect(
    (await commit(id, { id: convener.id, admin: other.admin }, { quantity: 1 })).refusals[0],
  ).toMatchObject({ code: 'FORBIDDEN' });
});

it.each([['a suspended convener', {}, 'CONVENER_NOT_IN_GOOD_STANDING']])(
  'refuses %s',
  async (_case, change, reason) => {
    const { id, admin } = await givenMember('SUSPENDED');
    const input = { convener: id, kind: 'PROCUREMENT', terms, ...change };
    expect((await act(graph, admin, 'draftInitiative', input)).refusals[0]).toMatchObject({
      reason,
    });
  },
);

const long = (count: number) => Array.from({ length: count }, (_, index) => index + 10);
it.each<[string, object, string]>([
  ['no title', { title: ' ' }, 'TEXT_LENGTH'],
  ['a title with a control character', { title: 'a\u0007b' }, 'TEXT_UNPRINTABLE'],
  ['a title of 201 characters', { title: '𠮷'.repeat(201) }, 'TEXT_LENGTH'],
  [
    'a negative price',
    { priceTiers: [{ fromQuantity: 1, unitPriceFen: -1 }] },
    'NUMBER_OUT_OF_RANGE',
  ],
  [
    'a tier from nothing',
    { priceTiers: [{ fromQuantity: 0, unitPriceFen: 1 }] },
    'NUMBER_OUT_OF_RANGE',
  ],
  [
    '21 tiers',
    { priceTiers: long(21).map((fromQuantity) => ({ fromQuantity, unitPriceFen: 1 })) },
    'LIST_LENGTH',
  ],
  [
    'a tier twice',
    { priceTiers: [1, 1].map((fromQuantity) => ({ fromQuantity, unitPriceFen: 1 })) },
    'LIST_REPEATS',
  ],
  ['no minimum at all', { minimumQuantity: 0 }, 'NUMBER_OUT_OF_RANGE'],
  ['a hospital in a procurement', { hospital }, 'TERMS_OF_ANOTHER_KIND'],
])('refuses %s', async (_case, change, reason) => {
  const { id, admin } = await givenMember();
  const input = { convener: id, kind: 'PROCUREMENT', terms: { ...terms, ...change } };
  expect((await act(graph, admin, 'draftInitiative', input)).refusals[0]).toMatchObject({ reason });
});

it('takes no list of 10 000 entries', async () => {
  const { id, admin } = await givenMember();
  const priceTiers = long(10_000).map((fromQuantity) => ({ fromQuantity, unitPriceFen: 1 }));
  const input = { convener: id, kind: 'PROCUREMENT', terms: { ...terms, priceTiers } };
  const answer = await act(graph, admin, 'draftInitiative', input);
  expect(answer.refusals[0]).toMatchObject({ code: 'BODY_TOO_LARGE' });
});

it('knows nothing of hospitals and partners that cannot exist', async () => {
  const { id, admin } = await givenMember();
  const partner = await givenPartner(graph, { groupId: (await givenMember()).id });
  const refusal = async (said: object) =>
    (await act(graph, admin, 'draftInitiative', { convener: id, ...said })).refusals[0];
  const contract = { kind: 'CONTRACT', terms: { title: '合同', hospital: '张医院' } };
  expect(await refusal(contract)).toMatchObject({ reason: 'ID_FORM' });
  const foreign = { kind: 'PROCUREMENT', terms: { ...terms, partner: partner.id } };
  expect(await refusal(foreign)).toMatchObject({ reason: 'PARTNER_OF_ANOTHER_GROUP' });
  const nobody = { kind: 'PROCUREMENT', terms: { ...terms, partner: 'nobody' } };
  expect(await refusal(nobody)).toMatchObject({ code: 'NOT_FOUND' });
});
