import { newId } from '../../../platform/id';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenDoctorCopy } from '../../support/given/groups/given-doctor-copy';
import { givenGroup } from '../../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await graph.follow(); // so that what is known of doctors is fresh
});
afterAll(() => graph.stop());

const hospital = newId();
const whole = `{ id version state invitedGroups { id } groups { id } concludedAt
  participants { doctor { id } group { id } hospital { id } }
  opinions { doctor { id } group { id } } steps { state actor } }`;

async function givenSide(status: 'MEMBER' | 'SUSPENDED' = 'MEMBER') {
  const { id } = await givenGroup(graph, { status });
  const doctor = (await givenDoctorCopy(graph, { groupId: id })).id;
  return { id, doctor, admin: await as(graph, 'GROUP_ADMIN', { group: [id] }) };
}

async function givenConvened() {
  const [one, two] = [await givenSide(), await givenSide()];
  const input = {
    convener: one.id,
    patientRef: 'patient-0003',
    question: '能否手术 𠮷?',
    groups: [two.id],
    treatingHospital: hospital,
  };
  const { data } = await act(graph, one.admin, 'conveneConference', input, whole);
  expect(data.answer).toMatchObject({ state: 'CONVENED', version: 1, groups: [] });
  return { one, two, input, id: data.answer!.id };
}

const refusal = async (headers: Headers, mutation: string, input: object) =>
  (await act(graph, headers, mutation, input)).refusals[0];

it('hears two groups and the treating hospital, then concludes for good', async () => {
  const { id, one, two } = await givenConvened();
  const staff = await as(graph, 'PARTNER_HOSPITAL', { hospital: [hospital] });
  const visiting = (await givenDoctorCopy(graph)).id;
  const inPerson = await as(graph, 'DOCTOR', { doctor: [two.doctor] });
  const concluding = { id, expectedVersion: 1, conclusion: '建议手术' };

  const join = (headers: Headers, doctor: string, group?: string) =>
    act(graph, headers, 'joinConference', { id, doctor, group }).then(({ data }) => data.answer);
  await join(one.admin, one.doctor, one.id);
  await join(two.admin, two.doctor, two.id);
  await join(staff, visiting);

  await act(graph, one.admin, 'writeOpinion', { id, doctor: one.doctor, opinion: '同意' });
  await act(graph, staff, 'writeOpinion', { id, doctor: visiting, opinion: '可收治' });
  expect(await refusal(one.admin, 'concludeConference', concluding)).toMatchObject({
    reason: 'OPINIONS_MISSING',
  });
  const second = { id, doctor: two.doctor, opinion: '同意手术' };
  await act(graph, inPerson, 'writeOpinion', second).then(({ data }) => data);
  const { data } = await act(graph, one.admin, 'concludeConference', concluding, whole);
  expect(data.answer).toMatchObject({
    state: 'CONCLUDED',
    opinions: [{ group: { id: one.id } }, { group: null }, { group: { id: two.id } }],
    steps: [{ state: 'CONVENED' }, { state: 'CONCLUDED' }],
  });

  expect(await refusal(inPerson, 'writeOpinion', second)).toMatchObject({
    reason: 'CONFERENCE_OVER',
  });
  const late = { id, expectedVersion: 2, reason: '不再需要' };
  expect(await refusal(one.admin, 'cancelConference', late)).toMatchObject({
    reason: 'WRONG_STATE',
  });
  expect(
    await refusal(one.admin, 'inviteToConference', { id, expectedVersion: 2, groups: [] }),
  ).toMatchObject({ reason: 'CONFERENCE_OVER' });
});

it('lets each side speak for itself alone', async () => {
  const { id, one, two } = await givenConvened();
  const stranger = await givenSide();
  const elsewhere = await as(graph, 'PARTNER_HOSPITAL', { hospital: [newId()] });
  const joining = { id, doctor: two.doctor, group: two.id };

  expect(await refusal(one.admin, 'joinConference', joining)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(stranger.admin, 'joinConference', joining)).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await refusal(elsewhere, 'joinConference', { id, doctor: two.doctor })).toMatchObject({
    code: 'NOT_FOUND',
  });
  const foreign = { ...joining, doctor: one.doctor };
  expect(await refusal(two.admin, 'joinConference', foreign)).toMatchObject({
    reason: 'DOCTOR_NOT_OF_GROUP',
  });
  const nobody = { ...joining, doctor: newId() };
  expect(await refusal(two.admin, 'joinConference', nobody)).toMatchObject({ code: 'NOT_FOUND' });
  await act(graph, two.admin, 'joinConference', joining).then(({ data }) => data);
  expect(await refusal(two.admin, 'joinConference', joining)).toMatchObject({
    reason: 'TAKES_PART_ALREADY',
  });
  const opinion = { id, doctor: two.doctor, opinion: '同意' };
  expect(await refusal(one.admin, 'writeOpinion', opinion)).toMatchObject({ code: 'FORBIDDEN' });
  const absent = { ...opinion, doctor: one.doctor };
  expect(await refusal(one.admin, 'writeOpinion', absent)).toMatchObject({ code: 'NOT_FOUND' });
  const concluding = { id, expectedVersion: 1, conclusion: '结论' };
  expect(await refusal(two.admin, 'concludeConference', concluding)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const cancelling = { id, expectedVersion: 1, reason: '不再需要' };
  expect(await refusal(two.admin, 'cancelConference', cancelling)).toMatchObject({
    code: 'FORBIDDEN',
  });
});

it('is shown to a group from the moment in which it is invited', async () => {
  const { id, one } = await givenConvened();
  const third = await givenSide();
  const suspended = await givenSide('SUSPENDED');
  const seen = async () => {
    const query = 'query ($id: ID!) { mdtConference(id: $id) { state } }';
    return (await graph.query(query, { id }, { ...third.admin })).data.mdtConference;
  };
  expect(await seen()).toBeNull();
  const inviting = { id, expectedVersion: 1, groups: [third.id] };
  const { data } = await act(graph, one.admin, 'inviteToConference', inviting, whole);
  expect(data.answer!.version).toBe(2);
  expect(await seen()).toEqual({ state: 'CONVENED' });
  expect(await refusal(third.admin, 'inviteToConference', inviting)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(one.admin, 'inviteToConference', inviting)).toMatchObject({
    code: 'CONFLICT',
  });
  const again = { id, expectedVersion: 2, groups: [third.id, suspended.id] };
  expect(await refusal(one.admin, 'inviteToConference', again)).toMatchObject({
    reason: 'INVITED_NOT_IN_GOOD_STANDING',
  });
  const cancelling = { id, expectedVersion: 2, reason: '患者已出院' };
  const cancelled = await act(graph, one.admin, 'cancelConference', cancelling, whole);
  expect(cancelled.data.answer).toMatchObject({ state: 'CANCELLED', version: 3 });
});

const many = (count: number) => Array.from({ length: count }, () => newId());
it.each<[string, object, string]>([
  ['a name as a pseudonym', { patientRef: '张三' }, 'PATIENT_IDENTITY_REFUSED'],
  ['a phone number in the question', { question: '电话 13812345678' }, 'PATIENT_IDENTITY_REFUSED'],
  ['an empty question', { question: ' ' }, 'TEXT_LENGTH'],
  ['a control character', { question: 'a\u0000b' }, 'TEXT_UNPRINTABLE'],
  ['21 groups', { groups: many(21) }, 'LIST_LENGTH'],
  ['a hospital that cannot be', { treatingHospital: '某医院' }, 'ID_FORM'],
])('refuses %s', async (_case, change, reason) => {
  const { one, input } = await givenConvened();
  const asked = { ...input, ...change };
  expect(await refusal(one.admin, 'conveneConference', asked)).toMatchObject({ reason });
});

it.each(['conclusion', 'opinion', 'reason'])('lets no %s name a patient', async (field) => {
  const { one, id } = await givenConvened();
  const mutation = {
    conclusion: 'concludeConference',
    opinion: 'writeOpinion',
    reason: 'cancelConference',
  }[field]!;
  const versioned = field === 'opinion' ? { doctor: one.doctor } : { expectedVersion: 1 };
  const input = { id, ...versioned, [field]: '身份证 11010519491231002X' };
  expect(await refusal(one.admin, mutation, input)).toMatchObject({
    reason: 'PATIENT_IDENTITY_REFUSED',
  });
});
