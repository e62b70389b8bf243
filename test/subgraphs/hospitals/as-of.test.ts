import { newId } from '../../../platform/id';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenBuildProject } from '../../support/given/hospitals/given-build-project';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenRow } from '../../support/given/hospitals/given-row';
import { givenStage } from '../../support/given/hospitals/given-stage';
import { givenTerms } from '../../support/given/hospitals/given-terms';
import { BuildStateChange } from '../../../subgraphs/hospitals/projects/entities/build-state-change';

describe('the past of an agreement', () => {
  let graph: TestGraph;
  let agreementId: string;
  let headers: Record<string, string>;
  const groupId = newId();
  beforeAll(async () => {
    graph = await startTestGraph();
    headers = await as(graph, 'GROUP_ADMIN', { group: [groupId] });
    const { id: hospitalId } = await givenHospital(graph);
    ({ id: agreementId } = await givenAgreement(graph, {
      groupId,
      hospitalId,
      stage: 'LEAD',
      stageSince: new Date('2025-11-03T02:00:00Z'),
      termsVersion: 2,
    }));
    const steps = [
      ['NEGOTIATING', '2025-12-31T15:59:59.999Z', 200_000_000],
      ['LOST', '2025-12-31T16:00:00.000Z', null],
    ] as const;
    for (const [index, [stage, enteredAt, expectedAnnualValueFen]] of steps.entries()) {
      await givenStage(graph, {
        agreementId,
        position: index + 2,
        stage,
        enteredAt: new Date(enteredAt),
        expectedAnnualValueFen,
        lostReason: stage === 'LOST' ? '价格' : null,
      });
    }
    await givenTerms(graph, {
      agreementId,
      version: 2,
      effectiveFrom: '2026-01-01',
      channel: 'SERVICE_FEE',
      groupBasisPoints: null,
      hospitalBasisPoints: null,
      allianceBasisPoints: null,
      feeFen: 300_000,
      feeUnit: 'SESSION',
      quotaBookings: 4,
      quotaPeriod: 'WEEK',
    });
  });
  afterAll(() => graph.stop());

  it.each([
    ['2025-11-02', null, null],
    ['2025-11-03', 'LEAD', 100_000_000],
    ['2025-12-30', 'LEAD', 100_000_000],
    ['2025-12-31', 'NEGOTIATING', 200_000_000],
    ['2026-01-01', 'LOST', null],
  ])('is known at the end of %s in Beijing: %s', async (asOf, stage, value) => {
    const { data } = await graph.query(
      `query ($id: ID!, $asOf: Date!) {
         agreement(id: $id) { stage(asOf: $asOf) expectedAnnualValueFen(asOf: $asOf) } }`,
      { id: agreementId, asOf },
      headers,
    );
    expect(data.agreement).toEqual({ stage, expectedAnnualValueFen: value });
  });

  it('can be counted for a past month-end', async () => {
    const pipeline = async (asOf: string, stage: string) => {
      const { data } = await graph.query(
        `query ($asOf: Date!, $stage: [AgreementStage!]) {
           agreements(filter: { asOf: $asOf, stage: $stage, mode: [PHP] }) { nodes { id } } }`,
        { asOf, stage: [stage] },
        headers,
      );
      return data.agreements!.nodes;
    };
    expect(await pipeline('2025-11-30', 'LEAD')).toEqual([{ id: agreementId }]);
    expect(await pipeline('2025-12-31', 'LEAD')).toEqual([]);
    expect(await pipeline('2025-12-31', 'NEGOTIATING')).toEqual([{ id: agreementId }]);
    expect(await pipeline('2025-10-31', 'LEAD')).toEqual([]);
  });

  it('holds every version of the terms, and those of a day', async () => {
    const { data } = await graph.query(
      `query ($id: ID!) { agreement(id: $id) {
         now: terms { version channel split { groupBasisPoints } feeFen feeUnit quota { bookings per } }
         before: terms(asOf: "2025-12-31") { version split { groupBasisPoints hospitalBasisPoints allianceBasisPoints } feeFen }
         never: terms(asOf: "2024-12-31") { version }
         termsHistory { version effectiveFrom } stages { stage lostReason actor }
       } }`,
      { id: agreementId },
      headers,
    );
    expect(data.agreement).toEqual({
      now: {
        version: 2,
        channel: 'SERVICE_FEE',
        split: null,
        feeFen: 300_000,
        feeUnit: 'SESSION',
        quota: { bookings: 4, per: 'WEEK' },
      },
      before: {
        version: 1,
        split: { groupBasisPoints: 6_000, hospitalBasisPoints: 4_000, allianceBasisPoints: 0 },
        feeFen: null,
      },
      never: null,
      termsHistory: [
        { version: 1, effectiveFrom: '2025-01-01' },
        { version: 2, effectiveFrom: '2026-01-01' },
      ],
      stages: [
        { stage: 'LEAD', lostReason: null, actor: 'user-1' },
        { stage: 'NEGOTIATING', lostReason: null, actor: 'user-1' },
        { stage: 'LOST', lostReason: '价格', actor: 'user-1' },
      ],
    });
  });

  it('cannot be rewritten: the database refuses terms that do not add up', async () => {
    const twice = givenTerms(graph, { agreementId, version: 3, groupBasisPoints: 6_001 });
    await expect(twice).rejects.toThrow('agreement_terms_split_is_whole');
    const both = givenTerms(graph, { agreementId, version: 3, channel: 'SERVICE_FEE' });
    await expect(both).rejects.toThrow('agreement_terms_fee_without_split');
  });

  it('is known of build projects too', async () => {
    const { id } = await givenBuildProject(graph, { groupId, state: 'APPROVED' });
    await givenRow(graph, BuildStateChange, {
      projectId: id,
      position: 2,
      state: 'CONSTRUCTION',
      reachedOn: '2026-05-01',
      reachedPrecision: 'MONTH',
      investmentFen: 600_000_000,
      note: null,
      actor: null,
    });
    const { data } = await graph.query(
      `query ($id: ID!) { buildProject(id: $id) {
         none: state(asOf: "2025-12-31") first: state(asOf: "2026-04-30")
         second: state(asOf: "2026-05-01") then: investmentFen(asOf: "2026-04-30")
         later: investmentFen(asOf: "2026-05-01") states { reachedOn { text } } } }`,
      { id },
      headers,
    );
    expect(data.buildProject).toEqual({
      none: null,
      first: 'APPROVED',
      second: 'CONSTRUCTION',
      then: 500_000_000,
      later: 600_000_000,
      states: [{ reachedOn: { text: '2026-01-01' } }, { reachedOn: { text: '2026-05' } }],
    });
  });
});
