import { random } from '../../differential/random';
import { act } from '../../support/act';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';
import { givenOperated } from './open-cases';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const rounds = process.env['ALLIANCE_TEST_FULL'] === 'yes' ? 60 : 8;
const month = '2026-03-01';
const statement = '{ version month reason billedFen netFen parts { amountFen } }';

interface Statement {
  version: number;
  netFen: number;
  parts: { amountFen: number }[];
}

/** A case that was billed and settled in March 2026. */
async function givenSettled(amountFen = 100_001) {
  const operated = await givenOperated(graph);
  const { caseId, hospital, practice } = operated;
  const items = [{ category: 'SERVICE', item: '手术费', amountFen }];
  await act(graph, hospital, 'recordBilling', { case: caseId, items });
  const settling = { id: caseId, expectedVersion: 3, settledOn: '2026-03-31' };
  await act(graph, hospital, 'settleCase', settling, '{ id }');
  return { ...operated, agreement: practice.agreementId };
}

type Settled = Awaited<ReturnType<typeof givenSettled>>;

async function statementsOf({ agreement, group }: Settled): Promise<Statement[]> {
  const { data } = await graph.query(
    `query ($id: ID!) { agreement(id: $id) { monthStatements ${statement} } }`,
    { id: agreement },
    group,
  );
  return data.agreement!.monthStatements as unknown as Statement[];
}

/** What the postings of a month sum to, up to a version of it. */
async function postedUpTo({ agreement, group }: Settled, version: number) {
  const { data } = await graph.query(
    `query ($id: ID!) { agreement(id: $id) {
       settlements(first: 100, filter: { from: "2026-03-01", to: "2026-04-01" }) {
         nodes { netFen monthVersion parts { amountFen } } } } }`,
    { id: agreement },
    group,
  );
  const nodes = (
    data.agreement!.settlements!.nodes as unknown as (Statement & { monthVersion: number })[]
  ).filter(({ monthVersion }) => monthVersion <= version);
  const sum = (of: (node: Statement) => number) =>
    nodes.reduce((total, node) => total + of(node), 0);
  return {
    netFen: sum(({ netFen }) => netFen),
    parts: [0, 1, 2].map((place) => ({ amountFen: sum(({ parts }) => parts[place]!.amountFen) })),
  };
}

it('closes a month; then nothing is posted in it', async () => {
  const settled = await givenSettled();
  const { agreement, hospital, group, input } = settled;
  expect(refusalOf(await act(graph, group, 'closeMonth', { agreement, month }, '{ month }'))).toBe(
    'FORBIDDEN',
  );
  const { data } = await act(graph, hospital, 'closeMonth', { agreement, month }, statement);
  expect(data.answer).toMatchObject({ version: 1, reason: null, billedFen: 100_001 });
  expect(
    refusalOf(await act(graph, hospital, 'closeMonth', { agreement, month }, '{ month }')),
  ).toBe('MONTH_CLOSED');

  const another = { ...input, hospitalCaseNumber: 'another' };
  const { id } = (await act(graph, hospital, 'planCase', another)).data.answer!;
  await act(graph, hospital, 'enterTheatre', {
    id,
    expectedVersion: 1,
    theatreEnteredAt: '2026-03-05T01:00:00Z',
  });
  await act(graph, hospital, 'completeCase', {
    id,
    expectedVersion: 2,
    theatreLeftAt: '2026-03-05T02:00:00Z',
  });
  const items = [{ category: 'SERVICE', item: '手术费', amountFen: 1 }];
  await act(graph, hospital, 'recordBilling', { case: id, items });
  const late = { id, expectedVersion: 3, settledOn: '2026-03-31' };
  expect(refusalOf(await act(graph, hospital, 'settleCase', late, '{ id }'))).toBe('MONTH_CLOSED');
  const now = await act(graph, hospital, 'settleCase', { id, expectedVersion: 3 }, '{ id }');
  expect(now.data.answer).toBeTruthy();
});

it('restates a closed month again and again, and reproduces every version', async () => {
  const draw = random(20160227);
  const settled = await givenSettled(10_000_000);
  const { agreement, hospital, caseId } = settled;
  await act(graph, hospital, 'closeMonth', { agreement, month }, '{ month }');
  const asClosed = await statementsOf(settled);
  let billed = 10_000_000;
  for (let round = 1; round <= rounds; round += 1) {
    const billedChangeFen = draw.below(200_001) - 100_000;
    billed += billedChangeFen;
    const cases = [{ case: caseId, billedChangeFen, refundsChangeFen: draw.below(1_000) }];
    const restating = { agreement, month, reason: `更正 ${round}`, cases };
    const { data } = await act(graph, hospital, 'restateMonth', restating, statement);
    expect(data.answer).toMatchObject({ version: round + 1, billedFen: billed });
  }
  const statements = await statementsOf(settled);
  expect(statements).toHaveLength(rounds + 1);
  expect(statements[0]).toEqual(asClosed[0]);
  for (const { version, netFen, parts } of statements) {
    expect(await postedUpTo(settled, version)).toEqual({ netFen, parts });
    expect(parts.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(netFen);
    expect(parts[0]!.amountFen).toBe(Math.trunc((netFen * 6_000) / 10_000));
  }
});

it('splits the pool of a department, income less cost, and restates it', async () => {
  const operated = await givenOperated(graph, { mode: 'DEPARTMENT_COBUILD' });
  const { hospital, practice, caseId } = operated;
  const settled: Settled = { ...operated, agreement: practice.agreementId };
  const { agreement } = settled;
  const alone = { id: caseId, expectedVersion: 3 };
  expect(refusalOf(await act(graph, hospital, 'settleCase', alone, '{ id }'))).toBe(
    'SETTLED_BY_POOL',
  );

  const entries = [
    { kind: 'INCOME', category: 'SERVICE', item: '手术收入', amountFen: 1_000_000 },
    { kind: 'INCOME', category: 'DRUG', item: '药品收入', amountFen: 9_000_000 },
    { kind: 'COST', item: '护理成本', amountFen: 400_001 },
  ];
  const filling = { agreement, month, entries };
  const filled = await act(
    graph,
    hospital,
    'recordPoolEntries',
    filling,
    '{ incomeFen costFen netFen }',
  );
  expect(filled.data.answer).toEqual({ incomeFen: 1_000_000, costFen: 400_001, netFen: 599_999 });
  const closed = await act(graph, hospital, 'closeMonth', { agreement, month }, statement);
  expect(closed.data.answer).toMatchObject({
    netFen: 599_999,
    parts: [{ amountFen: 359_999 }, { amountFen: 240_000 }, { amountFen: 0 }],
  });
  expect(refusalOf(await act(graph, hospital, 'recordPoolEntries', filling, '{ id }'))).toBe(
    'MONTH_CLOSED',
  );

  const loss = [{ kind: 'COST', item: '设备折旧', amountFen: 1_000_000 }];
  const restating = { agreement, month, reason: '补记折旧', entries: loss };
  const restated = await act(graph, hospital, 'restateMonth', restating, statement);
  expect(restated.data.answer).toMatchObject({
    version: 2,
    netFen: -400_001,
    parts: [{ amountFen: -240_000 }, { amountFen: -160_001 }, { amountFen: 0 }],
  });
  const { data } = await graph.query(
    `query ($id: ID!) { surgicalCase(id: $id) { state steps { state } } }`,
    { id: caseId },
    hospital,
  );
  expect(data.surgicalCase).toMatchObject({ state: 'SETTLED' });
  expect(await postedUpTo(settled, 1)).toMatchObject({ netFen: 599_999 });
});

it('shows whether the agreement pays for itself', async () => {
  const settled = await givenSettled(1_000_000);
  const { agreement, group, hospital, caseId } = settled;
  const costs = [
    { kind: 'FIXED', item: '租金', amountFen: 365_000, from: '2026-01-01', to: '2027-01-01' },
    { kind: 'VARIABLE', item: '器械', amountFen: 200_000, from: '2026-03-02', case: caseId },
  ];
  for (const cost of costs) {
    const { data } = await act(graph, group, 'recordCost', { agreement, ...cost }, '{ borneBy }');
    expect(data.answer).toEqual({ borneBy: 'GROUP' });
  }
  await act(graph, hospital, 'recordCost', { agreement, ...costs[0]! }, '{ id }');
  const asked = `query ($id: ID!) { agreement(id: $id) { breakEven(from: "2026-03-01", to: "2026-04-01") {
    monthsToBreakEven months { month cases groupShareFen variableCostFen fixedCostFen contributionFen
      breakEvenRevenueFen breakEvenCases marginOfSafetyBasisPoints cumulativePositionFen } } } }`;
  const { data } = await graph.query(asked, { id: agreement }, group);
  expect(data.agreement!.breakEven).toEqual({
    monthsToBreakEven: null,
    months: [
      {
        month,
        cases: 1,
        groupShareFen: 600_000,
        variableCostFen: 200_000,
        fixedCostFen: 31_000,
        contributionFen: 400_000,
        breakEvenRevenueFen: 46_500,
        breakEvenCases: 1,
        marginOfSafetyBasisPoints: 9_225,
        cumulativePositionFen: 400_000 - 31_000 - 31_000 - 28_000,
      },
    ],
  });
});

it.each<[string, string, object, string]>([
  ['closeMonth', 'a day in a month', { month: '2026-03-02' }, 'NOT_A_MONTH'],
  ['closeMonth', 'a month to come', { month: '2999-03-01' }, 'MONTH_NOT_OVER'],
  [
    'restateMonth',
    'an open month',
    { month, reason: '更正', entries: [{ kind: 'COST', item: '成本', amountFen: 1 }] },
    'MONTH_NOT_CLOSED',
  ],
  ['restateMonth', 'nothing', { month, reason: '更正' }, 'NOTHING_RESTATED'],
  ['restateMonth', 'without a reason', { month, reason: ' ' }, 'TEXT_LENGTH'],
  [
    'recordPoolEntries',
    'what has no pool',
    { month, entries: [{ kind: 'COST', item: '成本', amountFen: 1 }] },
    'NO_POOL',
  ],
  [
    'recordPoolEntries',
    'negative money',
    { month, entries: [{ kind: 'COST', item: '成本', amountFen: -1 }] },
    'NUMBER_OUT_OF_RANGE',
  ],
  [
    'recordPoolEntries',
    'income of no kind',
    { month, entries: [{ kind: 'INCOME', item: '收入', amountFen: 1 }] },
    'CATEGORY_OF_INCOME',
  ],
  [
    'recordCost',
    'negative money',
    { kind: 'FIXED', item: '租金', amountFen: -1, from: month },
    'NUMBER_OUT_OF_RANGE',
  ],
  [
    'recordCost',
    'reversed days',
    { kind: 'FIXED', item: '租金', amountFen: 1, from: month, to: '2026-02-01' },
    'PERIOD_REVERSED',
  ],
  [
    'recordCost',
    'a leap day that is none',
    { kind: 'FIXED', item: '租金', amountFen: 1, from: '2025-02-29' },
    'INVALID_DATE',
  ],
  [
    'recordCost',
    'a strange case',
    { kind: 'FIXED', item: '租金', amountFen: 1, from: month, case: '病例' },
    'NOT_FOUND',
  ],
])('%s refuses %s', async (name, _case, input, reason) => {
  const { hospital, practice } = await givenOperated(graph);
  const given = { agreement: practice.agreementId, ...input };
  expect(refusalOf(await act(graph, hospital, name, given, '{ __typename }'))).toBe(reason);
});
