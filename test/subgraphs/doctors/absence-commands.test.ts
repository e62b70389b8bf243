import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenAgreementCopy } from '../../support/given/doctors/given-agreement-copy';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenEngagement } from '../../support/given/doctors/given-engagement';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { newId } from '../../../platform/id';

let graph: TestGraph;
let office: { authorization: string };
beforeAll(async () => {
  graph = await startTestGraph();
  office = await as(graph, 'SECRETARIAT');
});
afterAll(() => graph.stop());

async function givenSide() {
  const doctor = await givenDoctor(graph);
  const engagement = await givenEngagement(graph, { doctorId: doctor.id });
  const { groupId } = engagement;
  const agreement = await givenAgreementCopy(graph, { groupId, hospitalId: newId() });
  return {
    doctor: doctor.id,
    engagement: engagement.id,
    agreement: agreement.id,
    self: await as(graph, 'DOCTOR', { doctor: [doctor.id] }),
    group: await as(graph, 'GROUP_ADMIN', { group: [groupId] }),
    hospital: await as(graph, 'PARTNER_HOSPITAL', { hospital: [agreement.hospitalId] }),
    stranger: await as(graph, 'GROUP_ADMIN', { group: [newId()] }),
  };
}

const whole = '{ id scope from to reason liftedAt version history { step actor } }';
const refusalOf = async (who: { authorization: string }, name: string, input: object) =>
  (await act(graph, who, name, input)).refusals[0];

it('suspends from what each answers for, and lifts it', async () => {
  const side = await givenSide();
  const { doctor, engagement, agreement, self, group, hospital } = side;
  const reason = 'INVESTIGATION';
  for (const [who, subject] of [
    [office, { scope: 'PERSON' }],
    [group, { scope: 'ENGAGEMENT', engagement }],
    [hospital, { scope: 'AGREEMENT', agreement }],
  ] as const) {
    const input = { doctor, reason, ...subject };
    const { answer } = (await act(graph, who, 'suspendDoctor', input, whole)).data;
    expect(answer).toMatchObject({
      scope: subject.scope,
      to: null,
      history: [{ step: 'RECORDED' }],
    });
    expect(await refusalOf(who, 'suspendDoctor', input)).toMatchObject({
      reason: 'SUSPENDED_ALREADY',
    });
    const lift = { id: answer!.id, expectedVersion: 1 };
    expect(await refusalOf(side.stranger, 'liftSuspension', lift)).toMatchObject({
      code: 'NOT_FOUND',
    });
    const lifted = await act(graph, who, 'liftSuspension', lift, whole);
    expect(lifted.data.answer).toMatchObject({
      version: 2,
      liftedAt: expect.any(String) as string,
    });
    expect(await refusalOf(who, 'liftSuspension', { ...lift, expectedVersion: 2 })).toMatchObject({
      reason: 'SUSPENSION_OVER',
    });
  }
  const seen = await graph.query(
    `query ($id: ID!) { doctor(id: $id) { suspensions { nodes { scope } } } }`,
    { id: doctor },
    self,
  );
  expect(seen.data.doctor!.suspensions!.nodes).toHaveLength(3);
});

it('lets nobody suspend or lift what others answer for', async () => {
  const { doctor, engagement, agreement, group, hospital, stranger } = await givenSide();
  const other = await givenSide();
  const person = { doctor, scope: 'PERSON', reason: 'CONDUCT' };
  expect(await refusalOf(group, 'suspendDoctor', person)).toMatchObject({ code: 'FORBIDDEN' });
  const { id } = (await act(graph, office, 'suspendDoctor', person)).data.answer!;
  expect(await refusalOf(group, 'liftSuspension', { id, expectedVersion: 1 })).toMatchObject({
    code: 'FORBIDDEN',
  });
  const ofGroup = { ...person, scope: 'ENGAGEMENT', engagement };
  expect(await refusalOf(stranger, 'suspendDoctor', ofGroup)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf(hospital, 'suspendDoctor', ofGroup)).toMatchObject({ code: 'FORBIDDEN' });
  expect(
    await refusalOf(other.group, 'suspendDoctor', { ...ofGroup, engagement: other.engagement }),
  ).toMatchObject({ reason: 'SUSPENSION_UNRELATED' });
  const under = { ...person, scope: 'AGREEMENT', agreement };
  expect(await refusalOf(office, 'suspendDoctor', under)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusalOf(other.hospital, 'suspendDoctor', under)).toMatchObject({
    code: 'NOT_FOUND',
  });
});

it.each([
  ['no subject', { scope: 'ENGAGEMENT' }, 'SUBJECT_OF_SCOPE'],
  ['a subject too many', { scope: 'PERSON', agreement: 'one' }, 'SUBJECT_OF_SCOPE'],
  [
    'a reversed time',
    { from: '2999-01-02T00:00:00Z', to: '2999-01-01T00:00:00Z' },
    'PERIOD_REVERSED',
  ],
])('refuses a suspension with %s', async (_what, change, reason) => {
  const { doctor } = await givenSide();
  const input = { doctor, scope: 'PERSON', reason: 'HEALTH', ...change };
  expect((await act(graph, office, 'suspendDoctor', input)).refusals).toEqual([
    { code: 'BAD_USER_INPUT', reason },
  ]);
});

it('refuses a suspension that begins in the past', async () => {
  const { doctor } = await givenSide();
  const input = { doctor, scope: 'PERSON', reason: 'HEALTH', from: '2026-01-01T00:00:00+08:00' };
  expect(await refusalOf(office, 'suspendDoctor', input)).toMatchObject({
    reason: 'SUSPENSION_IN_PAST',
  });
});

const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const listed = `query ($id: ID!) { doctor(id: $id) { leave { nodes { id startsAt cancelledAt } } } }`;

it('records absences for the doctor and the own groups, and takes them back', async () => {
  const { doctor, self, group, stranger } = await givenSide();
  const first = { doctor, startsAt: at(10), endsAt: at(20), privateReason: '家事 𠮷' };
  const { id } = (await act(graph, self, 'recordLeave', first)).data.answer!;
  expect(
    await refusalOf(group, 'recordLeave', { ...first, startsAt: at(19), endsAt: at(21) }),
  ).toMatchObject({ reason: 'LEAVE_OVERLAPS' });
  const second = { ...first, startsAt: first.endsAt, endsAt: at(30) };
  expect((await act(graph, group, 'recordLeave', second)).data.answer!.version).toBe(1);
  expect(
    await refusalOf(stranger, 'recordLeave', { ...first, startsAt: at(40), endsAt: at(41) }),
  ).toMatchObject({ code: 'FORBIDDEN' });

  const cancel = { id, expectedVersion: 1 };
  expect(await refusalOf(stranger, 'cancelLeave', cancel)).toMatchObject({ code: 'NOT_FOUND' });
  expect((await act(graph, group, 'cancelLeave', cancel)).data.answer!.version).toBe(2);
  expect(await refusalOf(self, 'cancelLeave', { id, expectedVersion: 2 })).toMatchObject({
    reason: 'LEAVE_OVER',
  });
  const { data } = await graph.query(listed, { id: doctor }, self);
  expect(data.doctor!.leave!.nodes).toEqual([
    {
      id: expect.not.stringMatching(id as unknown as string) as string,
      startsAt: second.startsAt,
      cancelledAt: null,
    },
  ]);
  // The time is free again.
  expect((await act(graph, self, 'recordLeave', first)).data.answer!.version).toBe(1);
});

it('keeps what has passed of an absence that is taken back', async () => {
  const { doctor, self } = await givenSide();
  const { id } = (
    await act(graph, self, 'recordLeave', { doctor, startsAt: at(-3), endsAt: at(3) })
  ).data.answer!;
  await act(graph, self, 'cancelLeave', { id, expectedVersion: 1 });
  const { data } = await graph.query(listed, { id: doctor }, self);
  expect(data.doctor!.leave!.nodes).toEqual([
    { id, startsAt: expect.any(String) as string, cancelledAt: expect.any(String) as string },
  ]);
  expect(
    await refusalOf(self, 'recordLeave', { doctor, startsAt: at(-2), endsAt: at(-1) }),
  ).toMatchObject({ reason: 'LEAVE_OVERLAPS' });
});

it.each([
  ['a reversed time', { endsAt: at(9) }, 'PERIOD_REVERSED'],
  ['three years', { endsAt: at(10 + 3 * 365) }, 'LEAVE_TOO_LONG'],
  ['a telephone number', { privateReason: '联系 +86 139-1234-5678' }, 'PATIENT_IDENTITY_REFUSED'],
  ['a story', { privateReason: '长'.repeat(201) }, 'TEXT_LENGTH'],
])('refuses a leave with %s', async (_what, change, reason) => {
  const { doctor, self } = await givenSide();
  const input = { doctor, startsAt: at(10), endsAt: at(20), ...change };
  expect(await refusalOf(self, 'recordLeave', input)).toMatchObject({ reason });
});
