import { buildSchema, parse } from 'graphql';
import { nobody, type Viewer } from '../../platform/viewer';
import { scopesOf, type Role } from '../../schema/roles';
import { readApi, readSupergraph } from '../../schema/sdl';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';
import { dishonestCounts } from './dishonest-counts';
import { guardsOf } from './guards-of';
import { mayPass } from './may-pass';
import { rowWays } from './row-ways';
import { givenDoctorRows } from './world/given-doctor-rows';
import { givenGroupRows } from './world/given-group-rows';
import { givenHospitalRows } from './world/given-hospital-rows';
import { givenSide } from './world/given-side';
import { givenTrainingRows } from './world/given-training-rows';
import type { Kind, Row, Side } from './world/side';

const schema = buildSchema(readApi());
const guards = guardsOf(parse(readSupergraph()));

let graph: TestGraph;
const sides: Record<string, Side> = {};
const rows: Record<string, Row[]> = {};
beforeAll(async () => {
  graph = await startTestGraph();
  for (const name of ['A', 'B']) {
    const side = await givenSide(graph, name);
    sides[name] = side;
    rows[name] = [
      ...(await givenGroupRows(graph, side)),
      ...(await givenHospitalRows(graph, side)),
      ...(await givenDoctorRows(graph, side)),
      ...(await givenTrainingRows(graph, side)),
    ];
  }
});
afterAll(() => graph.stop());

type Someone = readonly [name: string, role: Role | null, side: string | null, kind: Kind | null];

const visitors: readonly Someone[] = [
  ...['A', 'B'].flatMap((side): Someone[] => [
    [`the group of ${side}`, 'GROUP_ADMIN', side, 'group'],
    [`the hospital of ${side}`, 'PARTNER_HOSPITAL', side, 'hospital'],
    [`the staff of hospital ${side}`, 'HOSPITAL_STAFF', side, 'hospital'],
    [`the doctor of ${side}`, 'DOCTOR', side, 'doctor'],
  ]),
  ['the public', null, null, null],
  ['an analyst', 'ANALYST', null, null],
  ['an operator', 'OPERATOR', null, null],
  ['a group administrator of no group', 'GROUP_ADMIN', null, null],
  ['a doctor who is nobody', 'DOCTOR', null, null],
];

it.each(visitors)(
  'E01 E03 %s comes to the rows of B that are theirs to see, and to no other',
  async (...someone) => {
    const [, , side, kind] = someone;
    const { text, wrong, ways } = await walk(...someone);
    const isExpected = ({ seenBy, byMembers = false }: Row) =>
      kind !== null &&
      ((side === 'B' && seenBy.includes(kind)) || (byMembers && kind === 'group' && side !== null));
    const unexpected = rows
      .B!.filter((row) => text.includes(row.id) !== isExpected(row))
      .map((row) => `${row.type} ${row.id} is ${isExpected(row) ? 'not found' : 'found'}`);
    console.info(
      `${someone[0]}: ${ways} ways × ${rows.B!.length} rows = ${ways * rows.B!.length} cells`,
    );
    expect(unexpected).toEqual([]);
    expect(wrong).toEqual([]);
    expect(text.includes(sides.B!.canary)).toBe(side === 'B');
  },
);

/** Goes every way that is open to somebody, starting from everything of side B. */
async function walk(...[, role, side, kind]: Someone) {
  const tenants = side && kind ? { [kind]: [sides[side]![kind]] } : {};
  const headers = role ? await as(graph, role, tenants) : undefined;
  const viewer: Viewer = role
    ? { ...nobody, kind: 'user', roles: [role], scopes: scopesOf([role]), tenants }
    : nobody;
  const starts = startsOf('B');
  const texts: string[] = [];
  const wrong: string[] = [];

  for (const { name, from, query } of rowWays(schema, (names) => mayPass(viewer, names, guards))) {
    for (const id of from === null ? [null] : (starts.get(from) ?? [])) {
      const { status, text } = await graph.post(
        JSON.stringify({ query, variables: { id } }),
        headers,
      );
      texts.push(text);
      const counts = dishonestCounts(JSON.parse(text));
      if (status !== 200 || text.includes('"errors"') || counts.length > 0) {
        wrong.push(`${name}: ${status} ${counts.join()} ${text.slice(0, 200)}`);
      }
    }
  }
  return { text: texts.join('\n'), wrong, ways: texts.length };
}

/** The ids from which a way may start, by type: all rows of a side, and what everybody knows of it. */
function startsOf(name: string): Map<string, string[]> {
  const { group, hospital, site, doctor } = sides[name]!;
  const starts = new Map<string, string[]>([
    ['Group', [group]],
    ['Hospital', [hospital]],
    ['Site', [site]],
    ['Doctor', [doctor]],
  ]);
  for (const { type, id } of rows[name]!) starts.set(type, [...(starts.get(type) ?? []), id]);
  return starts;
}
