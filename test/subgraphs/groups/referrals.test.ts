import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenGroupSpecialty } from '../../support/given/groups/given-group-specialty';
import { givenReferral } from '../../support/given/groups/given-referral';
import { givenReferralStep } from '../../support/given/groups/given-referral-step';
import { startTestGraph, type TestGraph } from '../../support/graph';

const hour = 3_600_000;
const inHours = (hours: number) => new Date(Date.now() + hours * hour);

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });

async function idsBelow(groupId: string, args: string): Promise<string[]> {
  const { data } = await graph.query(
    `query ($id: ID!) { group(id: $id) { referrals(${args}) { totalCount nodes { id } } } }`,
    { id: groupId },
    await adminOf(groupId),
  );
  const { totalCount, nodes } = data.group!.referrals!;
  const ids = (nodes as unknown as { id: string }[]).map(({ id }) => id);
  expect(totalCount).toBe(ids.length);
  return ids;
}

it('lists what a group sent and what it received, newest first', async () => {
  const [one, other] = [await givenGroup(graph), await givenGroup(graph)];
  const sent = await givenReferral(graph, {
    fromId: one.id,
    toId: other.id,
    sentAt: inHours(-2),
    answerDueAt: inHours(22),
  });
  const received = await givenReferral(graph, {
    fromId: other.id,
    toId: one.id,
    sentAt: inHours(-1),
    answerDueAt: inHours(100),
  });
  expect(await idsBelow(one.id, 'first: 10')).toEqual([received.id, sent.id]);
  expect(await idsBelow(one.id, 'direction: SENT')).toEqual([sent.id]);
  expect(await idsBelow(one.id, 'direction: RECEIVED')).toEqual([received.id]);
  const soon = inHours(50).toISOString();
  expect(await idsBelow(one.id, `state: [SENT], dueBefore: "${soon}"`)).toEqual([sent.id]);
  expect(await idsBelow(one.id, 'state: [COMPLETED]')).toEqual([]);
});

it('lists those that wait for the group, the most pressing first and the overdue not at all', async () => {
  const [from, to] = [await givenGroup(graph), await givenGroup(graph)];
  const ends = { fromId: from.id, toId: to.id };
  const later = await givenReferral(graph, ends);
  const urgent = await givenReferral(graph, {
    ...ends,
    urgency: 'URGENT',
    answerDueAt: inHours(20),
  });
  await givenReferral(graph, { ...ends, sentAt: inHours(-200), answerDueAt: inHours(-32) });
  await givenReferral(graph, { ...ends, state: 'ACCEPTED' });
  const { data } = await graph.query(
    'query ($id: ID!) { group(id: $id) { tasks { referrals { totalCount nodes { id } } } } }',
    { id: to.id },
    await adminOf(to.id),
  );
  expect(data.group!.tasks!.referrals).toEqual({
    totalCount: 2,
    nodes: [{ id: urgent.id }, { id: later.id }],
  });
});

it('keeps each step with its time and actor, and names the booking', async () => {
  const [from, to] = [await givenGroup(graph), await givenGroup(graph)];
  const referral = await givenReferral(graph, {
    fromId: from.id,
    toId: to.id,
    state: 'SCHEDULED',
    bookingId: 'a-booking',
  });
  const referralId = referral.id;
  await givenReferralStep(graph, { referralId, groupId: from.id });
  await givenReferralStep(graph, {
    referralId,
    stepNumber: 2,
    state: 'ACCEPTED',
    groupId: to.id,
    actor: 'coordinator-of-to',
  });
  const { data } = await graph.query(
    `query ($id: ID!) { referral(id: $id) {
       patientRef consentOn specialty { code } booking { id }
       steps { state actor group { id } happenedAt }
     } }`,
    { id: referralId },
    await adminOf(to.id),
  );
  expect(data.referral).toMatchObject({
    patientRef: 'patient-0001',
    consentOn: '2026-01-01',
    specialty: { code: '04.02' },
    booking: { id: 'a-booking' },
    steps: [
      { state: 'SENT', group: { id: from.id } },
      { state: 'ACCEPTED', actor: 'coordinator-of-to', group: { id: to.id } },
    ],
  });
});

it('offers other members in good standing whose specialties cover it', async () => {
  const name = (sortName: string, status: 'MEMBER' | 'SUSPENDED' | 'KNOWN' = 'MEMBER') =>
    givenGroup(graph, { sortName, status });
  const from = await name('from');
  const to = await name('to');
  const surgery = await name('z surgery');
  const sub = await name('a sub');
  const exact = await name('m exact');
  const suspended = await name('suspended', 'SUSPENDED');
  for (const [group, specialtyCode] of [
    [from, '07.01'],
    [to, '07.01'],
    [surgery, '07'],
    [exact, '07.01'],
    [sub, '07.01.knee'],
    [suspended, '07.01'],
  ] as const) {
    await givenGroupSpecialty(graph, { groupId: group.id, specialtyCode });
  }
  const referral = await givenReferral(graph, {
    fromId: from.id,
    toId: to.id,
    specialtyCode: '07.01',
  });
  const { data } = await graph.query(
    'query ($id: ID!) { referral(id: $id) { referralCandidates { id } } }',
    { id: referral.id },
    await adminOf(from.id),
  );
  // A group of a sub-specialty alone does not cover the whole.
  expect(data.referral!.referralCandidates).toEqual([{ id: exact.id }, { id: surgery.id }]);
});
