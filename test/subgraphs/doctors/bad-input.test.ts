import { newId } from '../../../platform/id';
import { as } from '../../support/as';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
let viewer: Record<string, string>;
beforeAll(async () => {
  graph = await startTestGraph();
  viewer = await as(graph, 'SECRETARIAT');
  await givenDoctor(graph);
});
afterAll(() => graph.stop());

const ask = (query: string, variables?: object) => graph.query(query, variables, viewer);

it.each(['doctor', 'engagement', 'joinRequest', 'booking', 'sessionRequest'])(
  '%s is null for an id that nothing has, whatever it looks like',
  async (field) => {
    for (const id of [newId(), '', '张强', "' OR 1=1 --", '😀'.repeat(40), '%']) {
      const { data } = await ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
      expect(data[field]).toBeNull();
    }
  },
);

it('one impossible id does not spoil the answer of another', async () => {
  const { data } = await graph.query(`{
    doctors(first: 1) { nodes { id } } nobody: doctor(id: "张强") { id } somebody: doctor(id: "none") { id }
  }`);
  expect(data.nobody).toBeNull();
  expect(data.somebody).toBeNull();
  expect(data.doctors!.nodes).toHaveLength(1);
});

it.each([0, -1, 101, 1_000_000])('a page of %s is refused', async (first) => {
  const query = 'query ($first: Int) { bookings(first: $first) { totalCount } }';
  const { refusals } = await ask(query, { first });
  expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'FIRST_OUT_OF_RANGE' }]);
});

const page = `query ($after: String, $filter: DoctorFilter, $orderBy: DoctorOrder) {
  doctors(first: 2, after: $after, filter: $filter, orderBy: $orderBy) { pageInfo { endCursor } }
}`;

it.each([
  ['made up', () => 'abc', {}],
  ['empty', () => '', {}],
  ['edited', (cursor: string) => `x${cursor.slice(1)}`, {}],
  ['of another filter', (cursor: string) => cursor, { filter: { title: ['CHIEF'] } }],
  ['of another order', (cursor: string) => cursor, { orderBy: { field: 'PRACTISING_SINCE' } }],
])('a cursor that is %s is refused', async (_what, forge, change) => {
  const { data } = await graph.query(page);
  const genuine = data.doctors!.pageInfo!.endCursor as unknown as string;
  const { refusals } = await graph.query(page, { after: forge(genuine), ...change });
  expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR' }]);
});

it("a cursor of one group's doctors is refused in another group", async () => {
  const nested = `query ($slug: String!, $after: String) { group(slug: $slug) {
    doctors(first: 1, after: $after) { pageInfo { endCursor } }
  } }`;
  const { data } = await graph.query(nested, { slug: 'guangzhou' });
  const after = data.group!.doctors!.pageInfo!.endCursor;
  expect((await graph.query(nested, { slug: 'guangzhou', after })).data.group).not.toBeNull();
  const { refusals } = await graph.query(nested, { slug: 'woyi', after });
  expect(refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR' }]);
});
