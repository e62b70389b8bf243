import { where } from '../../platform/reading/condition';
import { createReader, everything, type Reader } from '../../platform/reading/reader';
import { DoctorGroup } from '../../subgraphs/groups/register/entities/doctor-group';
import { GroupSpecialty } from '../../subgraphs/groups/register/entities/group-specialty';
import { startTestGraph, type TestGraph } from '../support/graph';

const byId = [{ property: 'id', direction: 'ASC' }] as const;
const bySpecialty = [{ property: 'specialtyCode', direction: 'ASC' }] as const;
const first = { conditions: [], after: null, limit: 100 };
const ofGroup = { property: 'groupId' } as const;
const selfThrough = {
  through: 'SELECT id AS row_id, id AS parent_id FROM doctor_groups WHERE id IN (?)',
} as const;

let graph: TestGraph;
let readers: Readonly<Record<'all' | 'nothing', Reader>>;
let ids: readonly string[];
beforeAll(async () => {
  graph = await startTestGraph();
  const { manager } = await graph.database('groups');
  readers = {
    all: createReader(manager, everything),
    nothing: createReader(manager, () => where('FALSE')),
  };
  ids = (await readers.all.find(DoctorGroup, [])).map(({ id }) => id);
});
afterAll(() => graph.stop());

const rowsIn = (pages: Map<string, object[]>) => [...pages.values()].flat().length;
const sum = (counts: Map<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);

it.each<[string, (reader: Reader) => Promise<number>]>([
  ['rows by their keys', async (each) => (await each.byKeys(DoctorGroup, 'id', ids)).length],
  ['rows', async (each) => (await each.find(DoctorGroup, [])).length],
  ['a page', async (each) => (await each.page(DoctorGroup, { ...first, order: [...byId] })).length],
  [
    'pages below parents',
    async (each) =>
      rowsIn(await each.pages(GroupSpecialty, ofGroup, ids, { ...first, order: [...bySpecialty] })),
  ],
  [
    'pages by way of another table',
    async (each) =>
      rowsIn(await each.pages(DoctorGroup, selfThrough, ids, { ...first, order: [...byId] })),
  ],
  ['a number', (each) => each.count(DoctorGroup, [])],
  [
    'numbers below parents',
    async (each) => sum(await each.countByParent(GroupSpecialty, ofGroup, ids, [])),
  ],
  [
    'numbers by way of another table',
    async (each) => sum(await each.countByParent(DoctorGroup, selfThrough, ids, [])),
  ],
  [
    'hits of a search',
    async (each) => {
      const search = { terms: 'search_terms', text: '冬雷', tieBreak: [...byId] };
      return (await each.ranked(DoctorGroup, { ...search, limit: 10 })).length;
    },
  ],
])('asked for %s, a reader finds nothing that may not be seen', async (_what, amountOf) => {
  expect(await amountOf(readers.all)).toBeGreaterThan(0);
  expect(await amountOf(readers.nothing)).toBe(0);
});
