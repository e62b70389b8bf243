import { newId } from '../../../platform/id';
import { readPolicyMap } from '../../../platform/access/policy-map';
import { readSdl } from '../../../schema/sdl';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenPractice } from '../../support/given/hospitals/given-practice';

const agreement = (field: string) => `agreement(id: "x") { ${field} }`;

describe('the guarded fields of the hospitals', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it('are all that is not marked as public', () => {
    expect(readPolicyMap(readSdl('hospitals')).unmarked).toEqual([]);
  });

  it.each([
    ['platformAssessments { totalCount }', 'hospitals:assessment:read'],
    ['offeredSessions { pageInfo { hasNextPage } }', 'hospitals:session:read'],
    ['site(id: "x") { offeredSessions { totalCount } }', 'hospitals:session:read'],
    ['surgicalCase(id: "x") { __typename }', 'hospitals:case:read'],
    ['surgicalCases { totalCount }', 'hospitals:case:read'],
    ['adverseEvents { totalCount }', 'hospitals:case:read'],
    ['doctor(id: "x") { cases { totalCount } }', 'hospitals:case:read'],
    ['settlement(id: "x") { id }', 'hospitals:settlement:read'],
    ['settlements { totalCount }', 'hospitals:settlement:read'],
    ['departmentPools { totalCount }', 'hospitals:cost:read'],
    ['costLines { totalCount }', 'hospitals:cost:read'],
    [agreement('lostReason'), 'hospitals:agreement:read'],
    [agreement('stages { actor }'), 'hospitals:agreement:read'],
    [agreement('expectedAnnualValueFen'), 'hospitals:terms:read'],
    [agreement('stages { expectedAnnualValueFen }'), 'hospitals:terms:read'],
    [agreement('terms { __typename }'), 'hospitals:terms:read'],
    [agreement('termsHistory { version }'), 'hospitals:terms:read'],
    [agreement('cases { totalCount }'), 'hospitals:case:read'],
    [agreement('settlements { totalCount }'), 'hospitals:settlement:read'],
    [agreement('costLines { totalCount }'), 'hospitals:cost:read'],
    [agreement('initiative { id }'), 'groups:initiative:read'],
    ['buildProjects { nodes { states { actor } } }', 'hospitals:agreement:read'],
  ])('refuse the whole operation before anything is asked: %s', async (field, scope) => {
    const query = `{ hospitals { totalCount } ${field} }`;
    const analyst = await as(graph, 'ANALYST');
    const { requests, statements } = await graph.count(async () => {
      const anonymous = await graph.query(query);
      expect([anonymous.status, anonymous.refusals[0]!.code]).toEqual([401, 'UNAUTHENTICATED']);
      const known = await graph.query(query, undefined, analyst);
      expect([known.status, known.refusals]).toEqual([
        403,
        [{ code: 'FORBIDDEN', reason: 'MISSING_ACCESS' }],
      ]);
      expect(known.body).toContain(`"scopes":["${scope}"]`);
      expect(known.body).not.toContain('"data":{');
    });
    expect([requests, statements]).toEqual([{}, {}]);
  });

  it('keep the books from the secretariat, who sees what was settled', async () => {
    const secretariat = await as(graph, 'SECRETARIAT');
    const settled = await graph.query('{ settlements { totalCount } }', undefined, secretariat);
    expect(settled.data.settlements!.totalCount).toBe(0);
    for (const field of ['departmentPools { totalCount }', 'settlements { nodes { pool { id } } }'])
      expect((await graph.query(`{ ${field} }`, undefined, secretariat)).status).toBe(403);
  });

  it('show who the patient is to those who treat, and to the secretariat with a reason', async () => {
    const practice = await givenPractice(graph);
    const { id, patientRef } = await givenCase(graph, practice);
    const ask = (field: string, headers: Record<string, string>) =>
      graph.query(`{ surgicalCase(id: "${id}") { ${field} } }`, undefined, headers);

    const treating = await as(graph, 'HOSPITAL_STAFF', { hospital: [practice.hospitalId] });
    expect((await ask('patientRef', treating)).data.surgicalCase).toEqual({ patientRef });
    const stranger = await as(graph, 'HOSPITAL_STAFF', { hospital: [newId()] });
    expect((await ask('patientRef', stranger)).data.surgicalCase).toBeNull();

    const idle = await as(graph, 'SECRETARIAT');
    for (const field of ['patientRef', 'hospitalCaseNumber']) {
      const refused = await ask(field, idle);
      expect(refused.status).toBe(403);
      expect(refused.body).toContain('"policies":["treating","break_glass"]');
    }
    const pressed = await as(graph, 'SECRETARIAT', { reason: 'Complaint 2026-17' });
    expect((await ask('patientRef', pressed)).data.surgicalCase).toEqual({ patientRef });
  });
});
