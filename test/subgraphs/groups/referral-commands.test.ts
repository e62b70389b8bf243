import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenGroupSpecialty } from '../../support/given/groups/given-group-specialty';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });

/** Two members, of which the second covers neurosurgery. */
async function givenMembers() {
  const [from, to] = [
    await givenGroup(graph, { status: 'MEMBER' }),
    await givenGroup(graph, { status: 'MEMBER' }),
  ];
  await givenGroupSpecialty(graph, { groupId: to.id, specialtyCode: '04.02' });
  const input = {
    from: from.id,
    to: to.id,
    patientRef: 'patient-0001',
    specialty: '04.02.01',
    urgency: 'URGENT',
    question: '请评估手术指征 𠮷',
    consentOn: '2026-01-01',
    freeOfFees: true,
  };
  return { from, to, input, sender: await adminOf(from.id), receiver: await adminOf(to.id) };
}

const whole = '{ id state version steps { state group { id } actor } answerDueAt sentAt }';

it('passes a patient on, and the other group accepts', async () => {
  const { from, to, input, sender, receiver } = await givenMembers();
  const sent = (await act(graph, sender, 'sendReferral', input, whole)).data.answer!;
  expect(sent).toMatchObject({ state: 'SENT', version: 1 });

  const accepting = { id: sent.id, expectedVersion: 1 };
  const { data } = await act(graph, receiver, 'acceptReferral', accepting, whole);
  expect(data.answer).toMatchObject({
    state: 'ACCEPTED',
    version: 2,
    steps: [
      { state: 'SENT', group: { id: from.id }, actor: 'somebody-as-GROUP_ADMIN' },
      { state: 'ACCEPTED', group: { id: to.id } },
    ],
  });
});

it('answers a repetition as the first time, whatever has happened since', async () => {
  const { input, sender, receiver } = await givenMembers();
  const again = { ...input, clientRequestId: 'the-same-request' };
  const first = await act(graph, sender, 'sendReferral', again);
  const accepting = { id: first.data.answer!.id, expectedVersion: 1 };
  await act(graph, receiver, 'acceptReferral', accepting);
  const second = await act(graph, sender, 'sendReferral', again, '{ id version state }');
  expect(second.data.answer).toEqual({ ...first.data.answer, state: 'SENT' });
  const other = await act(graph, sender, 'sendReferral', { ...again, question: '另一个问题' });
  expect(other.refusals).toEqual([{ code: 'IDEMPOTENCY_KEY_REUSED', reason: undefined }]);
});

it('keeps a refusal like a success, and nothing of what was refused', async () => {
  const { to, input, sender } = await givenMembers();
  const again = { ...input, urgency: 'EMERGENCY', clientRequestId: 'a-refused-request' };
  const refusal = [{ code: 'REFUSED', reason: 'EMERGENCY_NOT_BY_REFERRAL' }];
  expect((await act(graph, sender, 'sendReferral', again)).refusals).toEqual(refusal);
  expect((await act(graph, sender, 'sendReferral', again)).refusals).toEqual(refusal);
  const rows = await (
    await graph.database('groups')
  ).query('SELECT COUNT(*) AS rows_kept FROM referrals WHERE to_group_id = ?', [to.id]);
  expect(Number(rows[0].rows_kept)).toBe(0);
});

it('lets only the receiving group answer, once, and in time', async () => {
  const { input, sender, receiver } = await givenMembers();
  const { id } = (await act(graph, sender, 'sendReferral', input)).data.answer!;
  const answer = { id, expectedVersion: 1 };
  const refusalOf = async (headers: { authorization: string }, wanted: object) =>
    (await act(graph, headers, 'acceptReferral', wanted)).refusals[0];

  expect(await refusalOf(sender, answer)).toMatchObject({ code: 'FORBIDDEN' });
  const stranger = await adminOf((await givenGroup(graph)).id);
  expect(await refusalOf(stranger, answer)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusalOf(receiver, { id, expectedVersion: 2 })).toMatchObject({ code: 'CONFLICT' });
  graph.pass({ hours: 24 });
  expect(await refusalOf(receiver, answer)).toMatchObject({ reason: 'ANSWER_OVERDUE' });
  await graph.runTasks();
  expect(await refusalOf(receiver, { id, expectedVersion: 2 })).toMatchObject({
    reason: 'WRONG_STATE',
  });
});
