import { newId, stableId } from '../../../platform/id';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenBuildProject } from '../../support/given/hospitals/given-build-project';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenEvent } from '../../support/given/hospitals/given-event';
import { givenFeedback } from '../../support/given/hospitals/given-feedback';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { givenSettlement } from '../../support/given/hospitals/given-settlement';

const groupIds = ['zhang-qiang', 'guangzhou', 'donglei', 'woyi', 'yuke', 'yongchun', 'xuguang'].map(
  (slug) => stableId('Group', slug),
);

const tablesOf = (statements: readonly string[]) =>
  statements.map((sql) => /FROM (\w+) t\s/.exec(sql)?.[1]).sort();

describe('the cost of asking about hospitals', () => {
  let graph: TestGraph;
  let headers: Record<string, string>;
  beforeAll(async () => {
    graph = await startTestGraph();
    headers = await as(graph, 'GROUP_ADMIN', { group: groupIds });
    for (let index = 0; index < 20; index += 1) {
      const groupId = groupIds[index % groupIds.length]!;
      const practice = await givenPractice(graph, groupId);
      const { hospitalId, agreementId } = practice;
      const { id: caseId } = await givenCase(graph, { ...practice, assistantId: newId() });
      await givenEvent(graph, { caseId, groupId, hospitalId });
      await givenFeedback(graph, { caseId });
      await givenSettlement(graph, { agreementId, groupId, hospitalId, basis: 'CASE', caseId });
      await givenBuildProject(graph, { groupId });
    }
  });
  afterAll(() => graph.stop());

  const cost = async (query: string) => {
    let answer = '';
    const { statements, requests } = await graph.count(async () => {
      const response = await graph.query(query, undefined, headers);
      answer = JSON.stringify(response.data);
    });
    return { answer, statements: statements.hospitals ?? [], requests };
  };

  it('is one statement for each table and level below 20 agreements', async () => {
    const { answer, statements, requests } = await cost(
      `{ agreements(first: 20, filter: { synthetic: false, mode: [PHP] }) { nodes {
           stage(asOf: "2026-01-01") terms { split { groupBasisPoints } sites { city } }
           hospital { name sites { city theatres { label } } registeredSubjects { name } }
           specialties { name } purposes sites { timeZone } clinicalBases { id }
         } } }`,
    );
    expect(answer.match(/"stage":"ACTIVE"/g)).toHaveLength(20);
    expect(requests).toEqual({ hospitals: 1 });
    expect(tablesOf(statements)).toEqual([
      'agreement_purposes',
      'agreement_sites',
      'agreement_specialties',
      'agreement_stages',
      'agreement_terms',
      'agreements',
      'hospital_subjects',
      'hospitals',
      'sites',
      'sites',
      'specialties',
      'theatres',
    ]);
  });

  it('is one statement for each table and level below 20 cases', async () => {
    const { answer, statements, requests } = await cost(
      `{ surgicalCases(first: 20) { nodes {
           procedures { credits { doctor { id } role shareBasisPoints } }
           adverseEvents { grade case { id } } feedback { score } agreement { mode } hospital { level }
           settlements { totalCount nodes { netFen parts { amountFen } } }
         } } }`,
    );
    expect(answer.match(/"score":5/g)).toHaveLength(20);
    expect(requests).toEqual({ hospitals: 1 });
    // The cases behind the adverse events are a level of their own; a list has a page and a count.
    expect(tablesOf(statements)).toEqual([
      'adverse_events',
      'agreements',
      'case_feedback',
      'case_procedures',
      'hospitals',
      'procedure_credits',
      'settlements',
      'settlements',
      'surgical_cases',
      'surgical_cases',
    ]);
  });

  it('is one request below all groups, whatever is asked of them', async () => {
    const { answer, statements, requests } = await cost(
      `{ groups(filter: { foundingMember: true }) { nodes {
           agreements(first: 5) { totalCount nodes { hospital { name } } }
           hospitals(first: 5) { totalCount nodes { groups { totalCount nodes { id } } } }
           buildProjects { totalCount nodes { state } }
         } } }`,
    );
    expect(answer.match(/"agreements"/g)).toHaveLength(groupIds.length);
    expect(requests).toEqual({ groups: 1, hospitals: 1 });
    // Pages and counts of four lists, and the hospitals behind the agreements.
    expect(statements).toHaveLength(9);
  });
});
