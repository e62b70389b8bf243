import { as } from '../../support/as';
import { givenCoveredGroup } from '../../support/given/groups/given-covered-group';
import { givenCoveredSite } from '../../support/given/groups/given-covered-site';
import { givenEvaluation } from '../../support/given/groups/given-evaluation';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenPartner } from '../../support/given/groups/given-partner';
import { givenPartnerAgreement } from '../../support/given/groups/given-partner-agreement';
import { givenScore } from '../../support/given/groups/given-score';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

it('shows an insurer with its papers and with all groups and sites that it covers', async () => {
  const [covered, other] = [await givenGroup(graph), await givenGroup(graph)];
  const { id: partnerId } = await givenPartner(graph);
  await givenPartnerAgreement(graph, { partnerId });
  await givenCoveredGroup(graph, { partnerId, groupId: covered.id });
  for (let count = 0; count < 5; count += 1) await givenCoveredSite(graph, { partnerId });

  const page = async (after: string | null) => {
    const { data } = await graph.query(
      `query ($id: ID!, $after: String) { partner(id: $id) {
         kind group { id } coveredGroups { id }
         agreements { validFrom validUntil signedOn { text } partner { id } }
         coveredSites(first: 3, after: $after) {
           totalCount nodes { site { id } } pageInfo { hasNextPage endCursor }
         }
       } }`,
      { id: partnerId, after },
      await as(graph, 'SECRETARIAT'),
    );
    return data.partner!;
  };
  const partner = await page(null);
  expect(partner).toMatchObject({
    kind: 'INSURER',
    group: null,
    coveredGroups: [{ id: covered.id }],
    agreements: [
      {
        validFrom: '2026-03-01',
        validUntil: null,
        signedOn: { text: '2026-03-01' },
        partner: { id: partnerId },
      },
    ],
  });
  const { totalCount, nodes, pageInfo } = partner.coveredSites!;
  const rest = (await page(pageInfo!.endCursor as unknown as string)).coveredSites!;
  expect(totalCount).toBe(5);
  expect(rest.pageInfo!.hasNextPage).toBe(false);
  const sites = [nodes, rest.nodes].flatMap(
    (list) => list as unknown as { site: { id: string } }[],
  );
  expect(new Set(sites.map(({ site }) => site.id)).size).toBe(5);

  const { data } = await graph.query(
    `query ($one: ID!, $other: ID!) {
       one: partners(filter: { coversGroup: $one }) { nodes { id } }
       other: partners(filter: { coversGroup: $other }) { nodes { id } }
     }`,
    { one: covered.id, other: other.id },
  );
  expect(data).toEqual({ one: { nodes: [{ id: partnerId }] }, other: { nodes: [] } });
});

it('publishes medians of a product with three evaluators without an interest, not before', async () => {
  const { id: partnerId } = await givenPartner(graph, { kind: 'DEVICE' });
  const { id: evaluationId } = await givenEvaluation(graph, { partnerId });
  const read = async () => {
    const { data } = await graph.query(
      `query ($id: ID!) { productEvaluation(id: $id) {
         partner { id } evaluatorCount independentEvaluatorCount notice english: notice(lang: EN)
         medians { clinicalValue privacy notice }
         evaluators { title interests }
       } }`,
      { id: evaluationId },
      await as(graph, 'SECRETARIAT'),
    );
    return data.productEvaluation!;
  };
  await givenScore(graph, { evaluationId, clinicalValue: 1, privacy: 2 });
  await givenScore(graph, { evaluationId, clinicalValue: 2, privacy: 2 });
  await givenScore(graph, { evaluationId, clinicalValue: 5, interests: '持有该公司股份' });
  const before = await read();
  expect(before).toMatchObject({ evaluatorCount: 3, independentEvaluatorCount: 2, medians: null });

  await givenScore(graph, { evaluationId, clinicalValue: 5, privacy: 3 });
  const after = await read();
  expect(after).toMatchObject({
    evaluatorCount: 4,
    independentEvaluatorCount: 3,
    medians: { clinicalValue: 2, privacy: 2 },
  });
  expect(after.medians!.notice).toEqual(after.notice);
  expect(after.english).toEqual(expect.stringMatching(/may not be used in advertising/));
  expect(after.evaluators).toContainEqual({ title: 'CHIEF', interests: '持有该公司股份' });
});

it.each([
  ['a score of six', { safety: 6 }],
  ['a doctor of a lower title', { doctorTitle: 'ATTENDING' as never }],
])('keeps %s out of the table', async (_what, wrong) => {
  const { id: partnerId } = await givenPartner(graph);
  const { id: evaluationId } = await givenEvaluation(graph, { partnerId });
  await expect(givenScore(graph, { evaluationId, ...wrong })).rejects.toThrow(/CONSTRAINT/i);
});
