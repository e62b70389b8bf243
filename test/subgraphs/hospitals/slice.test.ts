import { newId } from '../../../platform/id';
import { readSlice } from '../../../subgraphs/hospitals/slice/read-slice';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenBuildProject } from '../../support/given/hospitals/given-build-project';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenEvent } from '../../support/given/hospitals/given-event';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { givenSettlement } from '../../support/given/hospitals/given-settlement';

const march = { from: '2026-03-01', to: '2026-04-01' };
const [busy, quiet] = [newId(), newId()];
const zero = {
  agreements_active: 0,
  hospitals: 0,
  cases: 0,
  operations: 0,
  revenue_net_fen: 0,
  group_share_fen: 0,
  build_investment_fen: 0,
  adverse_events: 0,
};
const figuresOfBusy = {
  agreements_active: 1,
  hospitals: 2,
  cases: 2,
  operations: 2,
  revenue_net_fen: 2_000_002,
  group_share_fen: 1_200_000,
  build_investment_fen: 500_000_000,
  adverse_events: 2,
};

describe('the figures of the hospitals', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
    const practice = await givenPractice(graph, busy);
    const { hospitalId, agreementId } = practice;
    const other = await givenPractice(graph, busy, { stage: 'SIGNED' });
    // Became active only after March: at the end of the month it does not count.
    await givenAgreement(graph, {
      groupId: busy,
      hospitalId: other.hospitalId,
      stageSince: new Date('2026-03-31T16:00:00Z'),
    });
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    for (const performedOn of days) {
      const { id: caseId } = await givenCase(graph, { ...practice, performedOn });
      const occurredAt = new Date(`${performedOn}T00:30:00+08:00`);
      await givenEvent(graph, { caseId, groupId: busy, hospitalId, occurredAt });
      await givenSettlement(graph, {
        agreementId,
        groupId: busy,
        hospitalId,
        settledOn: performedOn,
      });
    }
    await givenCase(graph, { ...practice, state: 'CANCELLED', cancelReason: '发热' });
    await givenBuildProject(graph, { groupId: busy });
    await givenBuildProject(graph, { groupId: busy, reachedOn: '2026-04-01' });
    await givenBuildProject(graph, { groupId: busy, state: 'ABANDONED' });
  });
  afterAll(() => graph.stop());

  const figures = async (groupIds: readonly string[] | null, period = march) => {
    const { manager } = await graph.database('hospitals');
    const rows = await readSlice(manager, { groupIds, ...period });
    const byGroup: Record<string, Record<string, number>> = {};
    for (const { groupId, measure, value } of rows) {
      (byGroup[groupId ?? 'alliance'] ??= {})[measure] = value;
    }
    return byGroup;
  };

  it('count half-open days in Beijing for each group, and a known zero where nothing was', async () => {
    expect(await figures([busy, quiet])).toEqual({ [busy]: figuresOfBusy, [quiet]: zero });
    expect(await figures([])).toEqual({});
  });

  it('count for the alliance what all its groups did, founding records included', async () => {
    expect(await figures(null)).toEqual({
      alliance: {
        ...figuresOfBusy,
        agreements_active: figuresOfBusy.agreements_active + 3,
        hospitals: figuresOfBusy.hospitals + 3,
        build_investment_fen: figuresOfBusy.build_investment_fen + 1_500_000_000,
      },
    });
  });

  it('add up when a period is cut in two', async () => {
    const whole = (await figures([busy], { from: '2026-02-01', to: '2026-05-01' }))[busy]!;
    const first = (await figures([busy], { from: '2026-02-01', to: '2026-03-01' }))[busy]!;
    const second = (await figures([busy], { from: '2026-03-01', to: '2026-05-01' }))[busy]!;
    for (const measure of ['cases', 'operations', 'revenue_net_fen', 'adverse_events']) {
      expect(whole[measure]).toBeGreaterThan(first[measure]!);
      expect(first[measure]! + second[measure]!).toBe(whole[measure]);
    }
  });
});
