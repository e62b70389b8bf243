import { newId, stableId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const secretariat = () => as(graph, 'SECRETARIAT');
const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });
const slug = () => `g-${newId().slice(-12)}`;

const everything = (founder: string) => ({
  nameZh: '南方泌尿外科医生集团 𠮷😀',
  aliases: ['南泌'],
  specialties: ['04.04', '04.04.stones'],
  founders: [founder],
  legalForm: 'PARTNERSHIP',
  systemPosition: 'OUTSIDE',
  foundedOn: '2024-02-29',
  city: '广州',
  fullTimeOnly: true,
  joiningRequirements: '五年主治以上',
});

const whole = `{ id slug version status reported name aliases { name inference } specialties { code }
  founders { id } foundedOn { text precision } legalForm city fullTimeOnly }`;

it('lets a doctor found a group, which can be found by its name at once', async () => {
  const doctor = newId();
  const founder = await as(graph, 'DOCTOR', { doctor: [doctor] });
  const input = { slug: slug(), ...everything(doctor) };
  const { data } = await act(graph, founder, 'registerGroup', input, whole);
  expect(data.answer).toMatchObject({
    slug: input.slug,
    version: 1,
    status: 'KNOWN',
    reported: false,
    aliases: [{ name: '南泌', inference: false }],
    specialties: [{ code: '04.04' }, { code: '04.04.stones' }],
    foundedOn: { text: '2024-02-29', precision: 'DAY' },
  });
  const found = await graph.query('{ search(text: "nanfangmi") { groups { id } } }');
  expect(found.data.search).toEqual({ groups: [{ id: data.answer!.id }] });
});

it('lets the secretariat write down what it heard of, as reported', async () => {
  const input = { slug: slug(), nameEn: 'Some Group', foundedOn: '2015' };
  const { data } = await act(graph, await secretariat(), 'registerGroup', input, whole);
  expect(data.answer).toMatchObject({
    reported: true,
    foundedOn: { text: '2015', precision: 'YEAR' },
    legalForm: null,
  });
});

it('refuses a group that its founder does not found, and a slug that is taken', async () => {
  const founder = await as(graph, 'DOCTOR', { doctor: [newId()] });
  const input = { slug: slug(), nameZh: '一' };
  expect((await act(graph, founder, 'registerGroup', input)).refusals).toEqual([
    { code: 'REFUSED', reason: 'FOUNDER_NOT_YOURSELF' },
  ]);
  await act(graph, await secretariat(), 'registerGroup', input);
  expect((await act(graph, await secretariat(), 'registerGroup', input)).refusals).toEqual([
    { code: 'REFUSED', reason: 'SLUG_TAKEN' },
  ]);
});

it('completes a founding group, step by step, and tells the other owners', async () => {
  const id = stableId('Group', 'zhang-qiang');
  const admin = await adminOf(id);
  const said = {
    id,
    expectedVersion: 1,
    city: '上海',
    legalForm: 'PARTNERSHIP',
    foundedOn: '2014-05',
    specialties: ['04.07'],
  };
  const first = await act(graph, admin, 'updateGroup', said, whole);
  expect(first.data.answer).toMatchObject({ version: 2, reported: true, name: '张强医生集团' });
  const rest = { id, expectedVersion: 2, systemPosition: 'OUTSIDE', fullTimeOnly: false };
  const second = await act(graph, admin, 'updateGroup', rest, whole);
  expect(second.data.answer).toMatchObject({ version: 3, reported: false, city: '上海' });
  const backwards = { id, expectedVersion: 3, city: null };
  expect((await act(graph, admin, 'updateGroup', backwards)).refusals).toMatchObject([
    { reason: 'GROUP_INCOMPLETE' },
  ]);

  const database = await graph.database('groups');
  const kept = await database.query<{ version: number; former_values: string }[]>(
    'SELECT version, former_values FROM group_changes WHERE group_id = ? ORDER BY version',
    [id],
  );
  expect(kept.map(({ version }) => version)).toEqual([2, 3]);
  expect(JSON.parse(kept[0]!.former_values)).toMatchObject({ city: null, specialties: [] });
  const facts = await database.query<{ payload: string }[]>(
    "SELECT payload FROM outbox WHERE subject_id = ? AND kind = 'GroupChanged' ORDER BY seq DESC",
    [id],
  );
  expect(JSON.parse(facts[0]!.payload)).toMatchObject({
    version: 3,
    reported: false,
    specialties: ['04.07'],
  });
});

it('lets nobody else write about a group, and nobody on what has changed since', async () => {
  const { id } = await givenGroup(graph, { reported: true });
  const said = { id, expectedVersion: 1, city: '北京' };
  const stranger = await adminOf((await givenGroup(graph)).id);
  const refusal = async (headers: { authorization: string }, input: object) =>
    (await act(graph, headers, 'updateGroup', input)).refusals[0];
  expect(await refusal(stranger, said)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(stranger, { ...said, id: newId() })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusal(await adminOf(id), { ...said, expectedVersion: 0 })).toMatchObject({
    code: 'CONFLICT',
    reason: 'STALE_VERSION',
  });
});

it('puts a group under an umbrella and out again', async () => {
  const [group, umbrella] = [await givenGroup(graph), await givenGroup(graph)];
  const join = { id: group.id, expectedVersion: 1, umbrella: umbrella.id };
  await act(graph, await secretariat(), 'joinUmbrella', join);
  const affiliates = `query ($id: ID!) { group(id: $id) { affiliates { id } } }`;
  const under = await graph.query(affiliates, { id: umbrella.id });
  expect(under.data.group).toEqual({ affiliates: [{ id: group.id }] });
  const nested = { id: umbrella.id, expectedVersion: 1, umbrella: group.id };
  expect((await act(graph, await secretariat(), 'joinUmbrella', nested)).refusals).toMatchObject([
    { reason: 'UMBRELLA_NESTED' },
  ]);
  const leave = { id: group.id, expectedVersion: 2 };
  const own = await adminOf(group.id);
  expect((await act(graph, own, 'leaveUmbrella', leave)).data.answer).toMatchObject({ version: 3 });
  const again = { id: group.id, expectedVersion: 3 };
  expect((await act(graph, own, 'leaveUmbrella', again)).refusals).toMatchObject([
    { reason: 'NOT_UNDER_UMBRELLA' },
  ]);
});

it('records which group another came out of, and what that one holds of it', async () => {
  const [child, parent] = [await givenGroup(graph), await givenGroup(graph)];
  const input = {
    id: child.id,
    expectedVersion: 1,
    from: parent.id,
    on: '2015-10',
    stakeholder: true,
    stakeBasisPoints: 2050,
  };
  const selection = '{ spunOffFrom { group { id } stakeholder stakePercent spunOffOn { text } } }';
  const { data } = await act(graph, await secretariat(), 'recordSpinOff', input, selection);
  expect(data.answer).toEqual({
    spunOffFrom: {
      group: { id: parent.id },
      stakeholder: true,
      stakePercent: 20.5,
      spunOffOn: { text: '2015-10' },
    },
  });
  const back = { ...input, id: parent.id, from: child.id };
  expect((await act(graph, await secretariat(), 'recordSpinOff', back)).refusals).toMatchObject([
    { reason: 'SPIN_OFF_CIRCULAR' },
  ]);
});

it.each([
  ['a slug with a space', { slug: 'not a slug' }, 'SLUG_FORM'],
  ['a slug of one letter', { slug: 'a' }, 'SLUG_FORM'],
  ['a day that does not exist', { foundedOn: '2025-02-29' }, 'DATE_FORM'],
  ['a month that does not exist', { foundedOn: '2025-13' }, 'DATE_FORM'],
  ['words for a date', { launchedOn: 'soon' }, 'DATE_FORM'],
  ['a name of 121 characters', { nameZh: '医'.repeat(121) }, 'TEXT_LENGTH'],
  ['a control character', { nameZh: '医生\u0007' }, 'TEXT_UNPRINTABLE'],
  ['10 000 aliases', { aliases: Array.from({ length: 10_000 }, (_, n) => `${n}`) }, 'LIST_LENGTH'],
  ['an alias twice', { aliases: ['一', ' 一 '] }, 'LIST_REPEATS'],
  ['something that is no specialty', { specialties: ['urology'] }, 'SPECIALTY_FORM'],
  ['a founder who is no id', { founders: ['张强'] }, 'ID_FORM'],
])('refuses to register %s', async (_case, change, reason) => {
  const input = { slug: slug(), nameZh: '一', ...change };
  expect((await act(graph, await secretariat(), 'registerGroup', input)).refusals).toEqual([
    { code: 'BAD_USER_INPUT', reason },
  ]);
});

it.each([-1, 10_001])('refuses a stake of %i', async (stakeBasisPoints) => {
  const { id } = await givenGroup(graph);
  const input = { id, expectedVersion: 1, from: newId(), stakeholder: true, stakeBasisPoints };
  expect((await act(graph, await secretariat(), 'recordSpinOff', input)).refusals).toEqual([
    { code: 'BAD_USER_INPUT', reason: 'NUMBER_OUT_OF_RANGE' },
  ]);
});
