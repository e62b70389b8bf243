import { createHash } from 'node:crypto';
import { act } from '../support/act';
import { as } from '../support/as';
import { givenGroup } from '../support/given/groups/given-group';
import { givenGroupSpecialty } from '../support/given/groups/given-group-specialty';
import { startTestGraph, type TestGraph } from '../support/graph';
import { inOneWork } from '../support/in-one-work';
import { nobody } from '../../platform/viewer';
import { sendReferral } from '../../subgraphs/groups/referrals/commands/send-referral';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

async function givenSending() {
  const [from, to] = [await givenGroup(graph), await givenGroup(graph)];
  await givenGroupSpecialty(graph, { groupId: to.id, specialtyCode: '04.02' });
  const input = {
    from: from.id,
    to: to.id,
    patientRef: 'patient-0001',
    specialty: '04.02',
    urgency: 'ROUTINE' as const,
    question: '请评估',
    consentOn: '2026-01-01',
    freeOfFees: true,
  };
  const count = async () => {
    const rows = await (
      await graph.database('groups')
    ).query('SELECT COUNT(*) AS sent FROM referrals WHERE from_group_id = ?', [from.id]);
    return Number(rows[0].sent);
  };
  const header = (subject: string) => as(graph, 'GROUP_ADMIN', { group: [from.id], subject });
  return { from, input, count, header };
}

it('does once what 64 twins ask for at the same time, and tells all of them the same', async () => {
  const { input, count, header } = await givenSending();
  const somebody = await header('somebody');
  const twin = { ...input, clientRequestId: 'sixty-four-twins' };
  const answers = await Promise.all(
    Array.from({ length: 64 }, () => act(graph, somebody, 'sendReferral', twin)),
  );
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(answers[0]!.data.answer!.version).toBe(1);
  expect(await count()).toBe(1);
});

it('would do it again and again if nobody kept what came of a request', async () => {
  const { from, input, count } = await givenSending();
  const viewer = { ...nobody, subject: 'somebody', tenants: { group: [from.id] } };
  const again = () => inOneWork(graph, 'groups', viewer, (work) => sendReferral(work, input));
  await Promise.all([again(), again(), again()]);
  expect(await count()).toBe(3);
});

it('keeps apart what different people call by the same name', async () => {
  const { input, count, header } = await givenSending();
  const same = { ...input, clientRequestId: 'the-same-name' };
  const one = await act(graph, await header('one'), 'sendReferral', same);
  const other = await act(graph, await header('other'), 'sendReferral', same);
  expect(one.data.answer!.id).not.toEqual(other.data.answer!.id);
  expect(await count()).toBe(2);
});

it('takes an input for the same whatever the order of its fields', async () => {
  const { input, count, header } = await givenSending();
  const somebody = await header('somebody');
  const clientRequestId = 'in-another-order';
  const reversed = Object.fromEntries(Object.entries(input).reverse());
  await act(graph, somebody, 'sendReferral', { ...input, clientRequestId });
  const { data } = await act(graph, somebody, 'sendReferral', { ...reversed, clientRequestId });
  expect(data.answer!.version).toBe(1);
  expect(await count()).toBe(1);
});

it.each([
  ['too short', 'short'],
  ['too long', 'x'.repeat(65)],
  ['of 300 characters', 'x'.repeat(300)],
  ['with a control character', 'line\nbreak-in-it'],
  ['of another alphabet', '请求编号请求编号请求'],
  ['empty', ''],
])('refuses a name of a request that is %s', async (_what, clientRequestId) => {
  const { input, count, header } = await givenSending();
  const named = { ...input, clientRequestId };
  const { refusals } = await act(graph, await header('somebody'), 'sendReferral', named);
  expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'CLIENT_REQUEST_ID' }]);
  expect(await count()).toBe(0);
});

it('asks to come back when a twin does not end', async () => {
  const { input, header } = await givenSending();
  const subject = 'a-stuck-one';
  const clientRequestId = 'a-stuck-request';
  const principal = createHash('sha256')
    .update(JSON.stringify([null, subject]))
    .digest('base64url');
  const stuck = (await graph.database('groups')).createQueryRunner();
  await stuck.startTransaction('READ COMMITTED');
  await stuck.query(
    `INSERT INTO command_outcomes (principal, operation, request_id, input_hash, created_at)
     VALUES (?, 'sendReferral', ?, '', UTC_TIMESTAMP(3))`,
    [principal, clientRequestId],
  );
  const waiting = { ...input, clientRequestId };
  const answer = await act(graph, await header(subject), 'sendReferral', waiting);
  await stuck.rollbackTransaction();
  await stuck.release();
  expect(answer.refusals).toEqual([{ code: 'RETRY_LATER', reason: undefined }]);
  const retried = await act(graph, await header(subject), 'sendReferral', waiting);
  expect(retried.data.answer!.version).toBe(1);
}, 90_000);

it('forgets after 30 days what came of a request', async () => {
  const { input, count, header } = await givenSending();
  const old = { ...input, clientRequestId: 'an-old-request' };
  await act(graph, await header('somebody'), 'sendReferral', old);
  graph.pass({ days: 31 });
  await graph.runTasks();
  await act(graph, await header('somebody'), 'sendReferral', old);
  expect(await count()).toBe(2);
});
