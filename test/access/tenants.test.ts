import { runLoad } from '../bench/support/load';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';
import { givenRows } from './world/given-rows';
import { givenSide } from './world/given-side';
import type { Row, Side } from './world/side';

let graph: TestGraph;
const sides: Side[] = [];
const rows: Row[][] = [];
beforeAll(async () => {
  graph = await startTestGraph();
  for (const name of ['A', 'B', 'C']) {
    const side = await givenSide(graph, name);
    sides.push(side);
    rows.push(await givenRows(graph, side));
  }
});
afterAll(() => graph.stop());

const idOf = (side: number, type: string) => rows[side]!.find((row) => row.type === type)!.id;

/** A list of each owner, the type of its rows, and its filter by a group where it has one. */
const lists = [
  ['referrals', 'Referral', 'from'],
  ['surgicalCases', 'SurgicalCase', 'group'],
  ['bookings', 'Booking', 'group'],
  ['enrolments', 'Enrolment', null],
] as const;

async function found(list: string, headers: Record<string, string>, filter = '') {
  const query = `{ ${list}(first: 100${filter}) { totalCount nodes { id } } }`;
  const { data } = await graph.query(query, undefined, headers);
  const { totalCount, nodes } = data[list] as unknown as {
    totalCount: number;
    nodes: { id: string }[];
  };
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }) => id).sort();
}

describe.each(lists)('E13 %s', (list, type, filter) => {
  const inGroups = (...of: number[]) =>
    as(graph, 'GROUP_ADMIN', { group: of.map((side) => sides[side]!.group) });
  const idsOf = (...of: number[]) => of.map((side) => idOf(side, type)).sort();

  it('are those of all tenants in the token, and of no other', async () => {
    expect(await found(list, await inGroups(0, 1))).toEqual(idsOf(0, 1));
    expect(await found(list, await inGroups(2))).toEqual(idsOf(2));
  });

  it('are refused when the token names no tenant, or another kind of them', async () => {
    const { hospital, doctor } = sides[0]!;
    const query = `{ ${list}(first: 100) { totalCount } }`;
    const strangers = { hospital: [hospital], doctor: [doctor] };
    for (const tenants of [{}, { group: [] }, strangers]) {
      const headers = await as(graph, 'GROUP_ADMIN', tenants);
      const { refusals } = await graph.query(query, undefined, headers);
      expect(refusals).toMatchObject([{ code: 'FORBIDDEN', reason: 'MISSING_ACCESS' }]);
    }
  });

  it('are none when the token names a tenant that is not', async () => {
    expect(await found(list, await as(graph, 'GROUP_ADMIN', { group: ['%', ''] }))).toEqual([]);
  });

  if (filter !== null) {
    it('are chosen by a tenant in an argument among those of the token, never beyond', async () => {
      const only = (side: number) => `, filter: { ${filter}: "${sides[side]!.group}" }`;
      expect(await found(list, await inGroups(0, 1), only(0))).toEqual(idsOf(0));
      expect(await found(list, await inGroups(0, 1), only(2))).toEqual([]);
      expect(await found(list, await inGroups(0), only(1))).toEqual([]);
    });
  }
});

describe('E14 two tenants that ask for the same ids at the same time', () => {
  const times = 10_000;
  const clients = 16;

  /** The same text from both: a booking of each, what it names elsewhere, and a referral of each. */
  function question(): string {
    const parts = [0, 1].map(
      (side) => `
        b${side}: booking(id: "${idOf(side, 'Booking')}") {
          id externalRef agreement { id stage expectedAnnualValueFen }
        }
        r${side}: referral(id: "${idOf(side, 'Referral')}") { id question }`,
    );
    return JSON.stringify({ query: `{ ${parts.join('')} }` });
  }

  /** What was said to each of them, each answer once. */
  async function answersOf(ask: TestGraph['post'], requests: number) {
    const headers = await Promise.all(
      [0, 1].map((side) => as(graph, 'GROUP_ADMIN', { group: [sides[side]!.group] })),
    );
    const body = question();
    const said = [new Set<string>(), new Set<string>()];
    await runLoad(requests, clients, async (index) => {
      const who = index % 2;
      said[who]!.add((await ask(body, headers[who])).text);
    });
    return said.map((texts) => [...texts].map((text) => JSON.parse(text) as unknown));
  }

  function ownAnswers() {
    const [a, b] = [0, 1].map((side) => ({
      booking: {
        id: idOf(side, 'Booking'),
        externalRef: sides[side]!.canary,
        agreement: {
          id: sides[side]!.agreement,
          stage: 'ACTIVE',
          expectedAnnualValueFen: 100_000_000,
        },
      },
      referral: { id: idOf(side, 'Referral'), question: sides[side]!.canary },
    }));
    return [
      [{ data: { b0: a!.booking, r0: a!.referral, b1: null, r1: null } }],
      [{ data: { b0: null, r0: null, b1: b!.booking, r1: b!.referral } }],
    ];
  }

  it(`shows each of them the own rows ${times} times, and never one of the other`, async () => {
    expect(await answersOf(graph.post, times)).toEqual(ownAnswers());
  }, 300_000);

  it('would be noticed to share answers, were they kept by their question alone', async () => {
    const kept = new Map<string, ReturnType<TestGraph['post']>>();
    const forgetful: TestGraph['post'] = (body, headers) => {
      const answer = kept.get(body) ?? graph.post(body, headers);
      kept.set(body, answer);
      return answer;
    };
    const [one, other] = await answersOf(forgetful, clients);
    expect(other).toEqual(one);
    expect([one, other]).not.toEqual(ownAnswers());
  });
});
