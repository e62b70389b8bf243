import { newId, stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenAssessment } from '../../support/given/hospitals/given-assessment';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenCostLine } from '../../support/given/hospitals/given-cost-line';
import { givenEvent } from '../../support/given/hospitals/given-event';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenPool } from '../../support/given/hospitals/given-pool';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { givenPriceItem } from '../../support/given/hospitals/given-price-item';
import { givenSession } from '../../support/given/hospitals/given-session';
import { givenSettlement } from '../../support/given/hospitals/given-settlement';

const donglei = stableId('Group', 'donglei');
const sunHongtao = stableId('Group', 'sun-hongtao');
const stranger = newId();
const initiativeId = newId();

describe('the filters of the hospitals', () => {
  let graph: TestGraph;
  let headers: Record<string, string>;
  let ids: Awaited<ReturnType<typeof givenPractice>>;
  beforeAll(async () => {
    graph = await startTestGraph();
    headers = await as(graph, 'GROUP_ADMIN', { group: [donglei, stranger] });
    ids = await givenPractice(graph, donglei, { validTo: '2027-01-01', initiativeId });
    const { hospitalId, groupId, siteId, theatreId, agreementId } = ids;
    await givenAgreement(graph, {
      groupId: stranger,
      hospitalId,
      stage: 'NEGOTIATING',
      mode: 'CONSULTATION',
      specialties: ['05.01'],
      purposes: ['CONSULTATION'],
    });
    await givenHospital(graph, {
      nameZh: '协和医院',
      ownership: 'PUBLIC',
      level: 3,
      grade: 'A',
      chain: '协和',
      synthetic: true,
      subjects: ['04.02', '05'],
    });
    await givenAssessment(graph, { siteId, assessedByGroupId: groupId });
    await givenAssessment(graph, {
      siteId,
      assessedByGroupId: groupId,
      passed: false,
      surgeryLevel: 4,
      specialtyCode: '05',
    });
    await givenSession(graph, { siteId, theatreId, groupId, agreementId });
    await givenSession(graph, {
      siteId,
      theatreId,
      startsAt: new Date('2026-03-03T00:00:00Z'),
      endsAt: new Date('2026-03-03T04:00:00Z'),
      purpose: 'OUTPATIENT',
      specialtyCode: null,
      state: 'WITHDRAWN',
      withdrawnAt: new Date('2026-03-01T00:00:00Z'),
    });
    const { id: caseId } = await givenCase(graph, { ...ids, complication: true });
    await givenCase(graph, { ...ids, state: 'CANCELLED', cancelReason: '发热', payer: null });
    await givenEvent(graph, { caseId, groupId, hospitalId });
    await givenSettlement(graph, { agreementId, groupId, hospitalId, paidOn: '2026-04-20' });
    await givenSettlement(graph, { agreementId, groupId, hospitalId, restatement: true });
    await givenPool(graph, { agreementId });
    await givenCostLine(graph, { agreementId });
    await givenPriceItem(graph, { hospitalId });
  });
  afterAll(() => graph.stop());

  const founding = { hospitals: 5, agreements: 3, prices: 2 };

  it.each([
    ['hospitals', 'ownership: [PUBLIC]', 1],
    ['hospitals', 'ownership: []', 0],
    ['hospitals', 'kind: [CLINIC]', 0],
    ['hospitals', 'level: [2, 3]', 3],
    ['hospitals', 'grade: [A]', 1],
    ['hospitals', 'chain: "协和"', 1],
    ['hospitals', 'specialty: "04.02"', 2],
    ['hospitals', 'specialty: "05"', 1],
    ['hospitals', 'specialty: "04%"', 0],
    ['hospitals', 'city: "上海"', 1],
    ['hospitals', 'province: "山东"', 1],
    ['hospitals', `builtBy: "${stableId('Group', 'guangzhou')}"`, 1],
    ['hospitals', `group: "${donglei}"`, 1],
    ['hospitals', `group: "${stranger}"`, 0],
    ['hospitals', 'groupStatus: [MEMBER]', 1],
    ['hospitals', 'groupStatus: [KNOWN]', 3],
    ['hospitals', 'name: "luoyang"', 1],
    ['hospitals', 'reported: true', founding.hospitals],
    ['hospitals', 'synthetic: true', 1],
    ['sites', 'city: "上海", district: "浦东新区"', 1],
    ['sites', 'province: "山东", synthetic: false', 1],
    ['specialties', 'parent: "04"', 9],
    ['specialties', 'name: "shen jing"', 5],
    ['agreements', `group: "${sunHongtao}"`, founding.agreements],
    ['agreements', 'mode: [PHP]', 1],
    ['agreements', 'stage: [ACTIVE]', founding.agreements + 1],
    ['agreements', 'channel: [REVENUE_SHARE]', 2],
    ['agreements', 'specialty: "04.02"', 1],
    ['agreements', 'specialty: "05"', 0],
    ['agreements', 'purpose: [SURGERY, TEACHING]', 1],
    ['agreements', `initiative: "${initiativeId}"`, 1],
    ['agreements', 'holdsOn: "2026-12-31"', 2],
    ['agreements', 'holdsOn: "2027-01-01"', 1],
    ['agreements', 'endsUntil: "2027-01-01"', 1],
    ['agreements', 'groupStatus: [KNOWN]', founding.agreements],
    ['agreements', 'hospitalOwnership: [PRIVATE_FOR_PROFIT]', 2],
    ['platformAssessments', 'specialty: "04"', 1],
    ['platformAssessments', 'surgeryLevel: 4', 1],
    ['platformAssessments', 'passed: false', 1],
    ['platformAssessments', 'validOn: "2028-01-14"', 1],
    ['platformAssessments', 'validOn: "2028-01-15"', 0],
    ['offeredSessions', `group: "${donglei}"`, 1],
    ['offeredSessions', 'specialty: "04"', 1],
    ['offeredSessions', 'purpose: [OUTPATIENT]', 1],
    ['offeredSessions', 'state: [OFFERED]', 1],
    ['offeredSessions', 'from: "2026-03-02T04:00:00Z"', 1],
    ['offeredSessions', 'to: "2026-03-03T00:00:00Z"', 1],
    ['surgicalCases', 'state: [COMPLETED]', 1],
    ['surgicalCases', 'specialty: "04"', 2],
    ['surgicalCases', 'payer: [COMMERCIAL]', 1],
    ['surgicalCases', 'complication: true', 1],
    ['surgicalCases', 'from: "2026-03-02", to: "2026-03-03"', 2],
    ['surgicalCases', 'to: "2026-03-02"', 0],
    ['adverseEvents', 'open: true', 1],
    ['adverseEvents', 'open: false', 0],
    ['adverseEvents', 'grade: [NO_HARM], category: [DEVICE]', 1],
    ['settlements', 'paid: true', 1],
    ['settlements', 'paid: false, dueUntil: "2026-04-30"', 1],
    ['settlements', 'restatement: true', 1],
    ['settlements', 'channel: [SERVICE_FEE]', 0],
    ['settlements', 'from: "2026-03-31", to: "2026-04-01"', 2],
    ['departmentPools', 'closed: false, from: "2026-03-01"', 1],
    ['departmentPools', 'to: "2026-03-01"', 0],
    ['costLines', 'kind: [FIXED], borneBy: [GROUP]', 1],
    ['costLines', 'from: "2026-04-01"', 0],
    ['priceItems', 'example: true', founding.prices],
    ['priceItems', 'specialty: "04", category: [SERVICE], basis: [OWN]', 1],
    ['priceItems', 'holdsOn: "2027-01-01"', founding.prices],
    ['buildProjects', 'state: [BUILT, PLANNED]', 2],
    ['buildProjects', 'city: "深圳", level: [3]', 1],
  ])('of %s: %s finds %i', async (field, filter, expected) => {
    const { data } = await graph.query(
      `{ list: ${field}(first: 50, filter: { ${filter} }) { totalCount edges { cursor } } }`,
      undefined,
      headers,
    );
    expect(data.list!.totalCount).toBe(expected);
    expect(data.list!.edges).toHaveLength(expected);
  });

  it('narrow every list to one hospital and one site', async () => {
    const { hospitalId, siteId } = ids;
    const { data } = await graph.query(
      `query ($hospital: ID!, $site: ID!) {
        sites(filter: { hospital: $hospital }) { totalCount }
        agreements(filter: { hospital: $hospital, site: $site }) { totalCount }
        platformAssessments(filter: { hospital: $hospital, site: $site }) { totalCount }
        offeredSessions(filter: { hospital: $hospital, site: $site }) { totalCount }
        surgicalCases(filter: { hospital: $hospital, site: $site }) { totalCount }
        adverseEvents(filter: { hospital: $hospital }) { totalCount }
        settlements(filter: { hospital: $hospital }) { totalCount }
        priceItems(filter: { hospital: $hospital }) { totalCount }
      }`,
      { hospital: hospitalId, site: siteId },
      headers,
    );
    const totals = Object.values(data).map(({ totalCount }) => totalCount as unknown as number);
    expect(totals).toEqual([1, 1, 2, 2, 2, 1, 2, 1]);
  });
});
