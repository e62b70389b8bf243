import {
  buildSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';
import type { Role } from '../../schema/roles';
import { readApi } from '../../schema/sdl';
import { as } from '../support/as';
import { givenProgramme } from '../support/given/training/given-programme';
import { startTestGraph, type TestGraph } from '../support/graph';
import { walkWays, type Answer } from './walk-ways';
import { givenCrossings, type Crossing } from './world/given-crossings';
import { givenRows } from './world/given-rows';
import { givenSide } from './world/given-side';
import type { Kind, Row, Side } from './world/side';
import { startsOf } from './world/starts-of';

let graph: TestGraph;
let a: Side;
let b: Side;
let rowsOfB: Row[];
let crossings: Crossing[];
beforeAll(async () => {
  graph = await startTestGraph();
  a = await givenSide(graph, 'A');
  b = await givenSide(graph, 'B');
  await givenRows(graph, a); // what makes its doctor its own
  rowsOfB = await givenRows(graph, b);
  crossings = await givenCrossings(graph, a, rowsOfB);
});
afterAll(() => graph.stop());

/** Who goes, for whom, and how many of the references stand in rows of theirs. */
const goers: readonly (readonly [Role, Kind, number])[] = [
  ['GROUP_ADMIN', 'group', 17],
  ['PARTNER_HOSPITAL', 'hospital', 11],
  ['DOCTOR', 'doctor', 5],
];

/** What every member may see is hidden from no group, and nobody but groups comes to it. */
const forMembers = ['Vote.application', 'Vote.measure'];

/** A session and the enrolments that were there are of one cohort, by the keys of their tables. */
const withinOneCohort = ['SessionAttendance.enrolment'];

/** Computed under agreements of the viewer's own; others were never looked at. */
const underOwnAgreements = ['AgreementExplanation.agreement', 'Availability.agreement'];

it('knows every reference that may lead to a row which is not for everybody', () => {
  const hidden = new Set(rowsOfB.map(({ type }) => type));
  const isRow = (type: unknown): type is GraphQLObjectType =>
    isObjectType(type) && !/^(Query|Mutation|__)|(Connection|Edge)$/.test(type.name);
  const references = Object.values(buildSchema(readApi()).getTypeMap())
    .filter(isRow)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !isNonNullType(field.type) && !isListType(field.type))
        .filter((field) => hidden.has(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    );
  const known = [
    ...crossings.map(({ reference }) => reference),
    ...forMembers,
    ...withinOneCohort,
    ...underOwnAgreements,
  ];
  expect(known.sort()).toEqual(references.sort());
});

it.each(goers)(
  'E03 %s of one side finds null, and nothing else, where an own row names a row of the other',
  async (role, kind, references) => {
    const answers = await walk(role, { [kind]: [a[kind]] });
    const mayBeSeen = ({ byMembers = false }: Row) => byMembers && kind === 'group';
    const seen = crossings.map(({ reference, id, named }) => {
      const found = new Set(answers.flatMap(({ text }) => valuesOf(text, id, reference)));
      return { reference, named, found: [...found] };
    });
    const wrong = seen
      .filter(({ named, found }) => !mayBeSeen(named) && found.some((value) => value !== null))
      .map(({ reference, found }) => `${reference}: ${found.join()}`);
    expect(wrong).toEqual([]);

    const text = answers.map((answer) => answer.text).join('\n');
    expect(rowsOfB.filter((row) => !mayBeSeen(row) && text.includes(row.id))).toEqual([]);
    expect(text).not.toContain(b.canary);
    const failed = answers.filter(
      ({ status, text: said }) => status !== 200 || /"errors"/.test(said),
    );
    expect(failed).toEqual([]);
    expect(seen.filter(({ found }) => found.length > 0)).toHaveLength(references);
  },
);

it('finds the rows themselves when somebody acts for both sides', async () => {
  const reached = new Set<string>();
  for (const [role, kind] of goers) {
    const answers = await walk(role, { [kind]: [a[kind], b[kind]] });
    for (const { reference, id, named } of crossings) {
      const found = answers.flatMap(({ text }) => valuesOf(text, id, reference));
      if (found.includes(named.id)) reached.add(reference);
    }
  }
  expect([...reached].sort()).toEqual(crossings.map(({ reference }) => reference).sort());
});

it('E03 leaves out of a list what is a draft of others', async () => {
  const draft = rowsOfB.find(({ type }) => type === 'Programme')!.id;
  const { id } = await givenProgramme(graph, { hosts: [a.group], prerequisites: [draft] });
  const query = `{ programme(id: "${id}") { prerequisites { id } } }`;
  const listed = async (...group: string[]) =>
    (await graph.query(query, {}, await as(graph, 'GROUP_ADMIN', { group }))).data.programme;
  expect(await listed(a.group)).toEqual({ prerequisites: [] });
  expect(await listed(a.group, b.group)).toEqual({ prerequisites: [{ id: draft }] });
});

function walk(role: Role, tenants: Partial<Record<Kind, string[]>>): Promise<Answer[]> {
  const rows = crossings.map(({ reference, id }) => ({ type: reference.split('.')[0]!, id }));
  return walkWays(graph, role, tenants as Record<string, string[]>, startsOf(a, rows));
}

/** What an answer shows of a reference wherever it shows the row: an id, or null. */
function valuesOf(text: string, id: string, reference: string): unknown[] {
  const field = reference.split('.')[1]!;
  const found: unknown[] = [];
  JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const object = value as Record<string, unknown>;
    if (object.id === id && Object.hasOwn(object, field)) {
      const named = object[field] as { id?: unknown } | null;
      found.push(named === null ? null : (named.id ?? 'an object'));
    }
    return value;
  });
  return found;
}
