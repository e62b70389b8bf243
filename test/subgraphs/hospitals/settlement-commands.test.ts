import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenRow } from '../../support/given/hospitals/given-row';
import { givenTerms } from '../../support/given/hospitals/given-terms';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';
import { DeliveredTraining } from '../../../subgraphs/hospitals/copies/entities/delivered-training';
import { givenOperated } from './open-cases';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const service = (amountFen: number) => ({ category: 'SERVICE', item: '手术费 𠮷', amountFen });
const posting =
  '{ id basis billedFen refundsFen taxFen netFen parts { payee amountFen } termsVersion }';
const parts = (...amounts: number[]) =>
  ['GROUP', 'HOSPITAL', 'ALLIANCE'].map((payee, index) => ({ payee, amountFen: amounts[index] }));

type Operated = Awaited<ReturnType<typeof givenOperated>>;
async function billed({ caseId, hospital }: Operated) {
  const items = [
    service(100_001),
    { category: 'DRUG', item: '药品', amountFen: 50_000 },
    { category: 'CONSUMABLE', item: '补片', amountFen: 70_000 },
    { category: 'TEST', item: '检验', amountFen: 9_000 },
  ];
  await act(graph, hospital, 'recordBilling', { case: caseId, items, taxFen: 6_000 });
}

async function settlementsOf({ caseId, group }: Operated, filter = '') {
  const { data } = await graph.query(
    `{ surgicalCase(id: "${caseId}") { state version
       settlements(orderBy: { field: NET, direction: DESC }${filter}) { nodes ${posting} } } }`,
    {},
    group,
  );
  return data.surgicalCase!;
}

it('shares the services of a case once, and reverses refunds to the fen', async () => {
  const operated = await givenOperated(graph);
  const { caseId, hospital, group } = operated;
  await billed(operated);
  const settling = { id: caseId, expectedVersion: 3, dueOn: '2099-01-01' };
  const { data } = await act(graph, group, 'settleCase', settling, posting);
  expect(data.answer).toMatchObject({
    basis: 'CASE',
    billedFen: 100_001,
    taxFen: 6_000,
    netFen: 94_001,
    parts: parts(56_400, 37_601, 0),
  });

  for (const amountFen of [1, 33_333]) {
    const refund = { case: caseId, amountFen, reason: '医保拒付' };
    await act(graph, hospital, 'recordRefund', refund);
  }
  const last = { case: caseId, amountFen: 66_667, taxFen: 6_000, reason: '退费' };
  await act(graph, hospital, 'recordRefund', last);
  const after = await settlementsOf(operated);
  expect(after.state).toBe('SETTLED');
  const nodes = after.settlements!.nodes as unknown as {
    netFen: number;
    parts: { amountFen: number }[];
  }[];
  expect(nodes).toHaveLength(4);
  for (const place of [0, 1, 2]) {
    expect(nodes.reduce((sum, node) => sum + node.parts[place]!.amountFen, 0)).toBe(0);
  }
  const more = await act(graph, hospital, 'recordRefund', { ...last, taxFen: 0 });
  expect(refusalOf(more)).toBe('REFUND_EXCEEDS_BILLED');
});

it('keeps what the books said at the end of any past day', async () => {
  const operated = await givenOperated(graph);
  const { caseId, hospital, group } = operated;
  await billed(operated);
  await act(graph, group, 'settleCase', { id: caseId, expectedVersion: 3 }, posting);
  const database = await graph.database('hospitals');
  await database.query(
    `UPDATE settlements SET recorded_at = '2026-03-10 15:59:59.999', settled_on = '2026-03-10' WHERE case_id = ?`,
    [caseId],
  );
  await act(graph, hospital, 'recordRefund', { case: caseId, amountFen: 1, reason: '退费' });
  const counts = ['2026-03-09', '2026-03-10', '2099-01-01'].map(async (day) => {
    const { settlements } = await settlementsOf(operated, `, filter: { asOf: "${day}" }`);
    return (settlements!.nodes as unknown as object[]).length;
  });
  expect(await Promise.all(counts)).toEqual([0, 1, 2]);
});

it('settles by the terms of the day of the case', async () => {
  const operated = await givenOperated(graph);
  const { practice, caseId, group } = operated;
  const later = {
    version: 2,
    effectiveFrom: '2026-03-03',
    groupBasisPoints: 0,
    hospitalBasisPoints: 10_000,
  };
  await givenTerms(graph, { agreementId: practice.agreementId, ...later });
  await billed(operated);
  const { data } = await act(
    graph,
    group,
    'settleCase',
    { id: caseId, expectedVersion: 3 },
    posting,
  );
  expect(data.answer).toMatchObject({ termsVersion: 1, parts: parts(56_400, 37_601, 0) });
});

it('pays the agreed fee for a visit, and for a month once', async () => {
  const operated = await givenOperated(graph, { channel: 'SERVICE_FEE' });
  const { practice, caseId, group } = operated;
  const database = await graph.database('hospitals');
  const fees = (unit: string) =>
    database.query(
      `UPDATE agreement_terms SET channel = 'SERVICE_FEE', group_basis_points = NULL,
         hospital_basis_points = NULL, alliance_basis_points = NULL, fee_fen = 300000, fee_unit = ?
       WHERE agreement_id = ?`,
      [unit, practice.agreementId],
    );
  await fees('VISIT');
  const { data } = await act(
    graph,
    group,
    'settleCase',
    { id: caseId, expectedVersion: 3 },
    posting,
  );
  expect(data.answer).toMatchObject({ basis: 'VISIT', parts: parts(300_000, 0, 0) });

  const fee = { agreement: practice.agreementId, serviceOn: '2026-03-02', taxFen: 1 };
  const visit = { ...fee, visit: newId() };
  const paid = await act(graph, group, 'settleFee', visit, posting);
  expect(paid.data.answer).toMatchObject({ parts: parts(299_999, 0, 0) });
  expect(refusalOf(await act(graph, group, 'settleFee', visit, '{ id }'))).toBe('ALREADY_SETTLED');
  const month = { ...fee, month: '2026-03-01' };
  expect(refusalOf(await act(graph, group, 'settleFee', month, '{ id }'))).toBe(
    'FEE_UNIT_MISMATCH',
  );

  await fees('MONTH');
  await act(graph, group, 'settleFee', month, posting);
  expect(refusalOf(await act(graph, group, 'settleFee', month, '{ id }'))).toBe('ALREADY_SETTLED');
});

it('pays for training only when it was delivered, by this group for this hospital', async () => {
  const { practice, group } = await givenOperated(graph, { channel: 'TRAINING_FEE' });
  const { agreementId, groupId, hospitalId } = practice;
  const database = await graph.database('hospitals');
  await database.query(
    `UPDATE agreement_terms SET channel = 'TRAINING_FEE', group_basis_points = NULL,
       hospital_basis_points = NULL, alliance_basis_points = NULL, fee_fen = 800000,
       fee_unit = 'TRAINING' WHERE agreement_id = ?`,
    [agreementId],
  );
  const delivered = {
    id: newId(),
    programmeId: newId(),
    hospitalId,
    hostGroupIds: [groupId],
    deliveredOn: '2026-03-20',
    minutes: 120,
    trainees: 8,
    sourceVersion: 1,
  };
  const nobodyCame = { ...delivered, id: newId(), trainees: 0 };
  const ofOthers = { ...delivered, id: newId(), hostGroupIds: [newId()] };
  const elsewhere = { ...delivered, id: newId(), hospitalId: newId() };
  for (const row of [delivered, nobodyCame, ofOthers, elsewhere]) {
    await givenRow(graph, DeliveredTraining, row);
  }
  const pay = (training: string) => {
    const fee = { agreement: agreementId, training, serviceOn: '2026-01-01' };
    return act(graph, group, 'settleFee', fee, '{ basis serviceOn netFen }');
  };
  for (const { id } of [nobodyCame, ofOthers, elsewhere]) {
    expect(refusalOf(await pay(id))).toBe('TRAINING_NOT_DELIVERED');
  }
  expect((await pay(delivered.id)).data.answer).toEqual({
    basis: 'TRAINING',
    serviceOn: '2026-03-20',
    netFen: 800_000,
  });
  expect(refusalOf(await pay(delivered.id))).toBe('ALREADY_SETTLED');
});

it('lets the group confirm what it was paid, once', async () => {
  const operated = await givenOperated(graph);
  const { caseId, group, hospital } = operated;
  await billed(operated);
  const { data } = await act(
    graph,
    group,
    'settleCase',
    { id: caseId, expectedVersion: 3 },
    posting,
  );
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  const payment = { id: data.answer!.id, paidOn: today };
  expect(refusalOf(await act(graph, hospital, 'confirmPayment', payment, '{ id }'))).toBe(
    'FORBIDDEN',
  );
  const early = { ...payment, paidOn: '2026-01-01' };
  expect(refusalOf(await act(graph, group, 'confirmPayment', early, '{ id }'))).toBe(
    'POSTED_BEFORE_SERVICE',
  );
  const paid = await act(graph, group, 'confirmPayment', payment, '{ paidOn }');
  expect(paid.data.answer).toEqual({ paidOn: today });
  expect(refusalOf(await act(graph, group, 'confirmPayment', payment, '{ id }'))).toBe(
    'ALREADY_PAID',
  );
});

it('bills for the side that bills, of what is done, and never for strangers', async () => {
  const operated = await givenOperated(graph);
  const { caseId, group, hospital } = operated;
  const billing = { case: caseId, items: [service(100)] };
  expect(refusalOf(await act(graph, group, 'recordBilling', billing))).toBe('FORBIDDEN');
  const stranger = await as(graph, 'PARTNER_HOSPITAL', {
    hospital: [(await givenHospital(graph)).id],
  });
  expect(refusalOf(await act(graph, stranger, 'recordBilling', billing))).toBe('NOT_FOUND');
  const settling = { id: caseId, expectedVersion: 3 };
  const settled = (input: object) => act(graph, hospital, 'settleCase', input, '{ id }');
  expect(refusalOf(await settled(settling))).toBe('NOTHING_BILLED');
  expect(refusalOf(await settled({ ...settling, expectedVersion: 2 }))).toBe('STALE_VERSION');
  await act(graph, hospital, 'recordBilling', billing);
  expect(refusalOf(await settled({ ...settling, settledOn: '2999-01-01' }))).toBe(
    'POSTED_IN_FUTURE',
  );
  expect(refusalOf(await settled({ ...settling, settledOn: '2026-03-01' }))).toBe(
    'POSTED_BEFORE_SERVICE',
  );
});

it.each<[string, string, object, string]>([
  ['recordBilling', 'negative money', { items: [service(-1)] }, 'NUMBER_OUT_OF_RANGE'],
  ['recordBilling', 'nothing', { items: [] }, 'LIST_LENGTH'],
  [
    'recordBilling',
    'a phone number',
    { items: [{ ...service(1), item: '13812345678' }] },
    'PATIENT_IDENTITY_REFUSED',
  ],
  [
    'recordBilling',
    'control characters',
    { items: [{ ...service(1), item: '\u0008' }] },
    'TEXT_UNPRINTABLE',
  ],
  ['recordBilling', 'too much tax', { items: [service(1)], taxFen: 2 }, 'TAX_EXCEEDS_BILLED'],
  [
    'recordBilling',
    'two largest sums',
    { items: [service(Number.MAX_SAFE_INTEGER), service(Number.MAX_SAFE_INTEGER)] },
    'AMOUNT_TOO_LARGE',
  ],
  ['recordBilling', 'half a fen', { items: [service(0.5)] }, 'INVALID_FEN'],
  ['recordRefund', 'nothing', { amountFen: 0, reason: '退费' }, 'NUMBER_OUT_OF_RANGE'],
  ['recordRefund', 'negative money', { amountFen: -1, reason: '退费' }, 'NUMBER_OUT_OF_RANGE'],
  ['recordRefund', 'no reason', { amountFen: 1, reason: '' }, 'TEXT_LENGTH'],
  [
    'recordRefund',
    'what was never billed',
    { amountFen: 1, reason: '退费' },
    'REFUND_EXCEEDS_BILLED',
  ],
])('%s refuses %s', async (name, _case, input, reason) => {
  const { caseId, hospital } = await givenOperated(graph);
  expect(refusalOf(await act(graph, hospital, name, { case: caseId, ...input }))).toBe(reason);
});
