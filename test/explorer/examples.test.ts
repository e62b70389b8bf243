import { join } from 'node:path';
import { readExamples, type Example } from '../../gateway/explorer';
import { roles, type Role } from '../../schema/roles';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';

const examples = readExamples(join(__dirname, '../../examples'));

/** What is asked there happens day by day; the founding data know of no such day yet. */
const waiting = new Set([
  '21-founders-week',
  '22-referrals-due',
  '31-who-comes',
  '34-hospital-week',
]);

/** Values that say something: neither null nor an empty list. */
const factsIn = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, part) => sum + factsIn(part), 0)
    : Number(value !== null);

describe('the examples', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph('in-process', { unlimited: false });
    await graph.follow();
  });
  afterAll(() => graph.stop());

  it('are at least eight, each with a title of its own', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
    expect(new Set(examples.map(({ title }) => title.en)).size).toBe(examples.length);
    expect(new Set(examples.map(({ operation }) => operation)).size).toBe(examples.length);
  });

  it('are asked by roles that there are, which act for whom they have to', () => {
    const guarded = examples.filter(({ role }) => role !== null);
    expect(guarded.length).toBeGreaterThanOrEqual(5);
    for (const { role, tenants } of guarded) {
      expect(Object.keys(tenants)).toEqual(roles[role as Role].tenants);
    }
  });

  it.each(examples)('answer on the founding data: $name', async (example) => {
    const { name, operation, variables } = example;
    const { data } = await graph.query(operation, variables, await headersOf(example));
    for (const field of Object.values(data)) expect(field).not.toBeNull();
    expect(factsIn(data)).toBeGreaterThanOrEqual(waiting.has(name) ? 1 : 6);
  });

  /** Whoever an example is not meant for is the public. */
  async function headersOf({ role, tenants }: Example) {
    if (role === null) return {};
    const ids = Object.entries(tenants).map(([kind, id]) => [kind, [id]]);
    return as(graph, role as Role, Object.fromEntries(ids));
  }
});
