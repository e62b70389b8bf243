import { newId } from '../../../platform/id';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAssessment } from '../../support/given/hospitals/given-assessment';
import { givenBuildProject } from '../../support/given/hospitals/given-build-project';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenCostLine } from '../../support/given/hospitals/given-cost-line';
import { givenEvent } from '../../support/given/hospitals/given-event';
import { givenPool } from '../../support/given/hospitals/given-pool';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { givenPriceItem } from '../../support/given/hospitals/given-price-item';
import { givenSession } from '../../support/given/hospitals/given-session';
import { givenSettlement } from '../../support/given/hospitals/given-settlement';
import { walk } from './walk';

/** Every list with every field it can be ordered by. */
const lists: readonly (readonly [field: string, ...orders: string[]])[] = [
  ['hospitals', 'NAME', 'LEVEL', 'BEDS'],
  ['sites', 'PROVINCE', 'CITY'],
  ['agreements', 'STAGE_SINCE', 'FROM', 'TO', 'EXPECTED_ANNUAL_VALUE'],
  ['platformAssessments', 'ASSESSED_ON'],
  ['offeredSessions', 'STARTS_AT'],
  ['surgicalCases', 'PLANNED_FOR', 'PERFORMED_ON'],
  ['adverseEvents', 'OCCURRED_AT'],
  ['settlements', 'SETTLED_ON', 'DUE_ON', 'NET'],
  ['departmentPools', 'MONTH'],
  ['costLines', 'FROM', 'AMOUNT'],
  ['priceItems', 'ITEM', 'LOWEST_PRICE'],
  ['buildProjects', 'CITY', 'INVESTMENT', 'BEDS'],
];

const notYet = {
  state: 'PLANNED',
  admittedAt: null,
  theatreEnteredAt: null,
  anaesthesiaStartedAt: null,
  theatreLeftAt: null,
  dischargedAt: null,
  performedOn: null,
} as const;

describe('the lists of the hospitals', () => {
  let graph: TestGraph;
  let headers: Record<string, string>;
  const groupIds = Array.from({ length: 5 }, newId);
  beforeAll(async () => {
    graph = await startTestGraph();
    for (let index = 0; index < 5; index += 1) await givenEverything(index);
    headers = await as(graph, 'GROUP_ADMIN', { group: groupIds });
  });
  afterAll(() => graph.stop());

  it.each(lists.flatMap(([field, ...orders]) => orders.map((order) => [field, order] as const)))(
    'walk %s by %s without a gap, forwards and backwards',
    async (field, order) => {
      const by = (direction: string) => `orderBy: { field: ${order}, direction: ${direction} }`;
      const up = await walk(graph, field, by('ASC'), headers);
      const down = await walk(graph, field, by('DESC'), headers);
      expect(up.ids.length).toBeGreaterThanOrEqual(5);
      expect(new Set(up.ids).size).toBe(up.totalCount);
      expect(up.ids).toHaveLength(up.totalCount);
      expect(down.ids).toEqual([...up.ids].reverse());
    },
  );

  it('walk the specialties by code and by name', async () => {
    const pages = async (order: string) => {
      const codes: string[] = [];
      let after: unknown = null;
      do {
        const { data } = await graph.query(
          `query ($after: String) { specialties(first: 100, after: $after, orderBy: { field: ${order} }) {
             totalCount nodes { code } pageInfo { hasNextPage endCursor } } }`,
          { after },
        );
        const { nodes, pageInfo, totalCount } = data.specialties!;
        codes.push(...(nodes as unknown as { code: string }[]).map(({ code }) => code));
        after = pageInfo!.hasNextPage ? pageInfo!.endCursor : null;
        expect(totalCount).toBeGreaterThan(150);
      } while (after !== null);
      return codes;
    };
    const byCode = await pages('CODE');
    expect(byCode).toEqual([...byCode].sort());
    expect((await pages('NAME')).sort()).toEqual(byCode);
  });

  /** One of each; every second one is equal to its neighbour in all that lists are ordered by. */
  async function givenEverything(index: number): Promise<void> {
    const half = Math.floor(index / 2);
    const day = `2026-03-0${half + 1}`;
    const at = new Date(`${day}T01:05:00Z`);
    const practice = await givenPractice(graph, groupIds[index], {
      validFrom: half === 0 ? '2025-06-01' : '2025-01-01',
      validTo: half === 1 ? '2027-01-01' : null,
      expectedAnnualValueFen: half * 1_000,
    });
    const { groupId, hospitalId, siteId, theatreId, agreementId } = practice;
    await givenAssessment(graph, { siteId, assessedByGroupId: groupId, assessedOn: day });
    await givenSession(graph, { siteId, theatreId, startsAt: at, endsAt: new Date(+at + 60_000) });
    const performed = half === 1 ? notYet : { performedOn: day };
    const { id: caseId } = await givenCase(graph, { ...practice, ...performed, plannedFor: at });
    await givenEvent(graph, { caseId, groupId, hospitalId, occurredAt: at });
    await givenSettlement(graph, {
      agreementId,
      groupId,
      hospitalId,
      settledOn: day,
      dueOn: half === 1 ? null : '2026-04-30',
    });
    await givenPool(graph, { agreementId, month: `2026-0${half + 1}-01` });
    await givenCostLine(graph, { agreementId, validFrom: day, amountFen: half * 100 });
    await givenPriceItem(graph, { hospitalId, lowestFen: half * 100 });
    await givenBuildProject(graph, {
      groupId,
      city: half === 1 ? null : '杭州',
      beds: half,
      investmentFen: half === 2 ? null : half,
    });
  }
});
