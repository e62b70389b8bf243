import type { Role } from '../../schema/roles';
import { startTestGraph, type TestGraph } from '../support/graph';
import { dishonestCounts } from './dishonest-counts';
import { walkWays } from './walk-ways';
import { givenRows } from './world/given-rows';
import { givenSide } from './world/given-side';
import type { Kind, Row, Side } from './world/side';
import { startsOf } from './world/starts-of';

let graph: TestGraph;
const sides: Record<string, Side> = {};
const rows: Record<string, Row[]> = {};
beforeAll(async () => {
  graph = await startTestGraph();
  for (const name of ['A', 'B']) {
    sides[name] = await givenSide(graph, name);
    rows[name] = await givenRows(graph, sides[name]);
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
  ['an administrator of a group that is not', 'GROUP_ADMIN', null, 'group'],
  ['a doctor who is not', 'DOCTOR', null, 'doctor'],
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
  const tenants = kind ? { [kind]: [side ? sides[side]![kind] : 'nobody'] } : {};
  const answers = await walkWays(graph, role, tenants, startsOf(sides.B!, rows.B!));
  const wrong = answers.flatMap(({ way, status, text }) => {
    const counts = dishonestCounts(JSON.parse(text));
    const isRight = status === 200 && !text.includes('"errors"') && counts.length === 0;
    return isRight ? [] : `${way}: ${status} ${counts.join()} ${text.slice(0, 200)}`;
  });
  return { text: answers.map(({ text }) => text).join('\n'), wrong, ways: answers.length };
}
