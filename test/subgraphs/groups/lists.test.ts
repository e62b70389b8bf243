import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { donglei, givenEverything, zhangQiang } from './given-everything';
import { walk } from './walk';

const count = 5;

let graph: TestGraph;
let headers: Record<string, string>;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenEverything(graph, count);
  headers = await as(graph, 'SECRETARIAT', { reason: 'counting' });
});
afterAll(() => graph.stop());

/** Each list at the root: its orders, and how many entries the founding records put there. */
const lists: readonly [field: string, orders: readonly string[], founding: number][] = [
  ['membershipApplications', ['APPLIED_AT'], 0],
  ['membershipMeasures', ['PROPOSED_AT'], 0],
  ['assistanceRequests', ['ASKED_AT'], 0],
  ['articles', ['PUBLISHED_AT', 'TITLE'], 0],
  ['referrals', ['SENT_AT', 'ANSWER_DUE_AT'], 0],
  ['mdtConferences', ['CONVENED_AT'], 0],
  ['initiatives', ['CREATED_AT', 'CLOSES_AT'], 0],
  ['meetings', ['HELD_ON'], 2],
  ['partners', ['NAME'], 4],
  ['productEvaluations', ['OPENED_ON', 'PRODUCT'], 0],
  ['researchProjects', ['TITLE', 'STARTED_ON'], 0],
];

const walks = lists.flatMap(([field, orders, founding]) =>
  orders.map((order) => [field, order, count + founding] as const),
);

it.each(walks)('walks %s by %s without a gap, and backwards', async (field, order, total) => {
  const up = await walk(graph, headers, field, `, orderBy: { field: ${order} }`);
  const down = await walk(
    graph,
    headers,
    field,
    `, orderBy: { field: ${order}, direction: DESC }`,
    3,
  );
  expect(up.totalCount).toBe(total);
  expect(new Set(up.ids).size).toBe(total);
  expect(down.ids).toEqual([...up.ids].reverse());
});

it.each([
  ['membershipApplications', 'state: [APPLIED]', 5, 'state: [VOTING]'],
  ['membershipApplications', `group: "${donglei}"`, 5, `group: "${zhangQiang}"`],
  ['membershipApplications', `sponsor: "${zhangQiang}"`, 5, `sponsor: "${donglei}"`],
  ['membershipMeasures', 'kind: [SUSPENSION]', 5, 'kind: [EXPULSION]'],
  ['membershipMeasures', 'state: [IN_FORCE]', 5, 'state: [ENDED]'],
  ['membershipMeasures', `group: "${donglei}"`, 5, `group: "${zhangQiang}"`],
  ['assistanceRequests', 'topic: [REGISTRATION]', 5, 'topic: [MEDIA]'],
  ['assistanceRequests', 'state: [OPEN]', 5, 'state: [CLOSED]'],
  ['assistanceRequests', `group: "${donglei}"`, 5, `group: "${zhangQiang}"`],
  ['articles', 'audience: [PUBLIC]', 5, 'audience: [MEMBERS]'],
  ['articles', `group: "${donglei}"`, 5, 'topic: [MEDIA]'],
  ['referrals', 'state: [SENT]', 5, 'state: []'],
  ['referrals', 'urgency: [ROUTINE]', 5, 'urgency: [URGENT]'],
  ['referrals', 'specialty: "04"', 5, 'specialty: "0"'],
  ['referrals', `from: "${zhangQiang}"`, 5, `from: "${donglei}"`],
  ['referrals', `to: "${donglei}"`, 5, `to: "${zhangQiang}"`],
  ['referrals', 'dueBefore: "2199-01-01T00:00:00Z"', 5, 'dueBefore: "2001-01-01T00:00:00+08:00"'],
  ['mdtConferences', 'state: [CONVENED]', 5, 'state: [CONCLUDED]'],
  ['mdtConferences', `convener: "${donglei}"`, 5, `group: "${donglei}"`],
  ['initiatives', 'kind: [PROCUREMENT]', 5, 'kind: [FINANCING]'],
  ['initiatives', 'state: [OPEN]', 4, 'state: [FAILED]'],
  ['initiatives', 'closesBefore: "2199-01-01T00:00:00Z"', 4, `group: "${donglei}"`],
  ['meetings', 'kind: [ACADEMIC]', 5, 'hostCity: "广州"'],
  ['meetings', `group: "${donglei}"`, 1, 'group: "nobody"'],
  ['partners', 'kind: [INSURER]', 5, 'kind: [GOVERNMENT]'],
  ['partners', 'ofAlliance: true', 6, `group: "${donglei}"`],
  ['partners', 'ofAlliance: false', 3, 'synthetic: true'],
  ['partners', `group: "${zhangQiang}"`, 3, `coversGroup: "${donglei}"`],
  ['productEvaluations', 'kind: [MOBILE], state: [OPEN]', 5, 'kind: [VR]'],
  ['productEvaluations', 'state: [OPEN]', 5, 'partner: "nobody"'],
  ['researchProjects', 'state: [RUNNING]', 5, `group: "${donglei}"`],
])('narrows %s by { %s } to %i, and by { %s } to none', async (field, some, expected, none) => {
  const { data } = await graph.query(
    `{
    some: ${field}(filter: { ${some} }) { totalCount nodes { id } }
    none: ${field}(filter: { ${none} }) { totalCount nodes { id } }
  }`,
    {},
    headers,
  );
  expect(data.some!.totalCount).toBe(expected);
  expect(data.some!.nodes).toHaveLength(expected);
  expect(data.none).toEqual({ totalCount: 0, nodes: [] });
});

it('answers null where there is nothing of that id', async () => {
  const { data } = await graph.query(
    `{
    membershipApplication(id: "x") { id } membershipMeasure(id: "x") { id }
    assistanceRequest(id: "x") { id } article(id: "x") { id } referral(id: "x") { id }
    mdtConference(id: "x") { id } initiative(id: "x") { id } meeting(id: "x") { id }
    partner(id: "x") { id } productEvaluation(id: "😀") { id } researchProject(id: "") { id }
  }`,
    {},
    headers,
  );
  expect(Object.values(data)).toEqual(new Array(11).fill(null));
});

it.each([
  ['a cursor of another list', 'partners', 'referrals'],
  [
    'a cursor of the same list in another order',
    'partners(orderBy: { field: NAME, direction: DESC })',
    'partners',
  ],
])('refuses %s', async (_what, from, field) => {
  const given = await graph.query(`{ from: ${from} { pageInfo { endCursor } } }`, {}, headers);
  const after = given.data.from!.pageInfo!.endCursor;
  const answer = await graph.query(
    `query ($after: String) { ${field}(after: $after) { totalCount } }`,
    { after },
    headers,
  );
  expect(answer.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR' }]);
});

it.each([0, -1, 101])('refuses a page of %i below a parent too', async (first) => {
  const answer = await graph.query(
    'query ($first: Int) { group(slug: "donglei") { referrals(first: $first) { totalCount } } }',
    { first },
    headers,
  );
  expect(answer.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'FIRST_OUT_OF_RANGE' }]);
});

it.each([0, -1, 367])('refuses to look %i days ahead', async (days) => {
  const answer = await graph.query(
    'query ($days: Int!) { group(slug: "donglei") { expiring(days: $days) { days } } }',
    { days },
    headers,
  );
  expect(answer.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'DAYS_OUT_OF_RANGE' }]);
});
