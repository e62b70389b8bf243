import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenGroupSpecialty } from '../../support/given/groups/given-group-specialty';
import { givenReferral } from '../../support/given/groups/given-referral';
import { givenReferralStep } from '../../support/given/groups/given-referral-step';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

async function givenSide(status: 'MEMBER' | 'SUSPENDED' = 'MEMBER') {
  const { id } = await givenGroup(graph, { status });
  await givenGroupSpecialty(graph, { groupId: id, specialtyCode: '04.02' });
  return { id, admin: await as(graph, 'GROUP_ADMIN', { group: [id] }) };
}

/** A patient whom the second group took; it was suspended afterwards. */
async function givenAccepted() {
  const [from, to, next] = [await givenSide(), await givenSide('SUSPENDED'), await givenSide()];
  const state = 'ACCEPTED' as const;
  const given = { fromId: from.id, toId: to.id, specialtyCode: '04.02', state, version: 2 };
  const { id } = await givenReferral(graph, given);
  const handing = {
    id,
    expectedVersion: 2,
    to: next.id,
    reason: '集团暂停',
    consentOn: '2026-01-02',
    freeOfFees: true,
  };
  return { id, from, to, next, handing };
}

const refusal = async (headers: Headers, mutation: string, input: object) =>
  (await act(graph, headers, mutation, input)).refusals[0];

it('lets a suspended group hand over the patient whom it took', async () => {
  const { id, from, to, next, handing } = await givenAccepted();
  expect(await refusal(from.admin, 'handOverReferral', handing)).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(next.admin, 'handOverReferral', handing)).toMatchObject({
    code: 'NOT_FOUND',
  });
  const stale = { ...handing, expectedVersion: 1 };
  expect(await refusal(to.admin, 'handOverReferral', stale)).toMatchObject({ code: 'CONFLICT' });

  const whole = `{ id state version from { id } to { id }
    continues { id state continuedBy { id } steps { state note group { id } } } }`;
  const { data } = await act(graph, to.admin, 'handOverReferral', handing, whole);
  const continued = data.answer!;
  expect(continued).toMatchObject({
    state: 'SENT',
    version: 1,
    from: { id: to.id },
    to: { id: next.id },
    continues: { id, state: 'CANCELLED', continuedBy: { id: continued.id } },
  });
  expect(
    await refusal(to.admin, 'handOverReferral', { ...handing, expectedVersion: 3 }),
  ).toMatchObject({
    reason: 'WRONG_STATE',
  });
  const accepting = { id: continued.id, expectedVersion: 1 };
  const seen = '{ state continues { id } }';
  const accepted = await act(graph, next.admin, 'acceptReferral', accepting, seen);
  // The new receiver sees its own referral, not the one between the two others.
  expect(accepted.data.answer).toEqual({ state: 'ACCEPTED', continues: null });
});

it('says what any past day ended with', async () => {
  const { id, from } = await givenAccepted();
  const sent = { referralId: id, groupId: from.id, actor: 'somebody' };
  await givenReferralStep(graph, {
    ...sent,
    stepNumber: 1,
    state: 'SENT',
    happenedAt: new Date('2026-01-01T10:00:00Z'),
  });
  await givenReferralStep(graph, {
    ...sent,
    stepNumber: 2,
    state: 'ACCEPTED',
    happenedAt: new Date('2026-01-02T16:00:00Z'),
  });
  const query = `query ($id: ID!) { referral(id: $id) { before: stateAsOf(day: "2025-12-31")
    first: stateAsOf(day: "2026-01-02") next: stateAsOf(day: "2026-01-03") } }`;
  const { data } = await graph.query(query, { id }, { ...from.admin });
  expect(data.referral).toEqual({ before: null, first: 'SENT', next: 'ACCEPTED' });

  const list = `query ($day: Date!) {
    referrals(filter: { state: [SENT], asOf: $day }) { nodes { id } } }`;
  const on = async (day: string) =>
    (await graph.query(list, { day }, { ...from.admin })).data.referrals!.nodes;
  expect(await on('2025-12-31')).toEqual([]);
  expect(await on('2026-01-02')).toEqual([{ id }]);
  expect(await on('2026-01-03')).toEqual([]);
});

describe('what can never be right', () => {
  const sending = {
    patientRef: 'patient-0001',
    specialty: '04.02',
    urgency: 'ROUTINE',
    question: '请评估',
    consentOn: '2026-01-01',
    freeOfFees: true,
  };
  const table: readonly [string, string, object, string | undefined][] = [
    ['sendReferral', 'a name', { patientRef: '李四' }, 'PATIENT_IDENTITY_REFUSED'],
    ['sendReferral', 'a phone', { patientRef: '13812345678' }, 'PATIENT_IDENTITY_REFUSED'],
    ['sendReferral', 'a card', { question: '11010519491231002X' }, 'PATIENT_IDENTITY_REFUSED'],
    ['sendReferral', 'a control character', { question: 'a\u0001' }, 'TEXT_UNPRINTABLE'],
    ['sendReferral', 'too long a question', { question: '𠮷'.repeat(2001) }, 'TEXT_LENGTH'],
    ['sendReferral', '29 February 2025', { consentOn: '2025-02-29' }, 'INVALID_DATE'],
    ['sendReferral', 'consent in future', { consentOn: '2999-01-01' }, 'CONSENT_IN_FUTURE'],
    ['declineReferral', 'no reason', { reason: '' }, 'TEXT_LENGTH'],
    ['declineReferral', 'a phone', { reason: '138 1234 5678' }, 'PATIENT_IDENTITY_REFUSED'],
    ['cancelReferral', 'a control character', { reason: '\u0007x' }, 'TEXT_UNPRINTABLE'],
    ['cancelReferral', 'too long a reason', { reason: '长'.repeat(401) }, 'TEXT_LENGTH'],
    ['handOverReferral', 'no reason', { reason: ' ' }, 'TEXT_LENGTH'],
    ['handOverReferral', '29 February 2025', { consentOn: '2025-02-29' }, 'INVALID_DATE'],
    ['handOverReferral', 'a fee', { freeOfFees: false }, 'FEE_FOR_REFERRAL'],
    ['acceptReferral', 'a short request id', { clientRequestId: 'x' }, 'CLIENT_REQUEST_ID'],
  ];

  it.each(table)('%s with %s', async (mutation, _case, change, reason) => {
    const { id, from, to, handing } = await givenAccepted();
    const next = await givenSide();
    const inputs: Record<string, [Headers, object]> = {
      sendReferral: [from.admin, { ...sending, from: from.id, to: next.id }],
      acceptReferral: [to.admin, { id, expectedVersion: 2 }],
      declineReferral: [to.admin, { id, expectedVersion: 2 }],
      cancelReferral: [from.admin, { id, expectedVersion: 2 }],
      handOverReferral: [to.admin, handing],
    };
    const [headers, input] = inputs[mutation]!;
    expect(await refusal(headers, mutation, { ...input, ...change })).toMatchObject({ reason });
  });

  it('but an emoji is text', async () => {
    const { from } = await givenAccepted();
    const next = await givenSide();
    const input = { ...sending, from: from.id, to: next.id, question: '谢谢 😀 𠮷' };
    expect((await act(graph, from.admin, 'sendReferral', input)).data.answer).toBeTruthy();
  });
});
