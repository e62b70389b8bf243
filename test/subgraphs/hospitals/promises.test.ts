import { newId } from '../../../platform/id';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenAgreement } from '../../support/given/hospitals/given-agreement';
import { givenBuildProject } from '../../support/given/hospitals/given-build-project';
import { givenCase } from '../../support/given/hospitals/given-case';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenPool } from '../../support/given/hospitals/given-pool';
import { givenPractice } from '../../support/given/hospitals/given-practice';
import { givenSettlement } from '../../support/given/hospitals/given-settlement';

describe('the database of the hospitals', () => {
  let graph: TestGraph;
  let practice: Awaited<ReturnType<typeof givenPractice>>;
  beforeAll(async () => {
    graph = await startTestGraph();
    practice = await givenPractice(graph);
  });
  afterAll(() => graph.stop());

  it.each([
    ['13812345678', false],
    ['11010519491231002X', false],
    ['1381234567', true],
    ['ref-7', false],
    ['张三-12345678', false],
    ['abcdefgh', false],
    ['ref-00000001', true],
  ])('takes the pseudonym %s of a patient: %s', async (patientRef, taken) => {
    const given = givenCase(graph, { ...practice, patientRef });
    if (taken) await given;
    else await expect(given).rejects.toThrow(/surgical_cases_patient_is_opaque|patient_ref/);
  });

  it('takes a hospital case number once', async () => {
    const hospitalCaseNumber = 'A-1';
    await givenCase(graph, { ...practice, hospitalCaseNumber });
    const again = givenCase(graph, { ...practice, hospitalCaseNumber });
    await expect(again).rejects.toThrow('surgical_cases_number');
  });

  it('takes no posting whose parts do not add up, and splits revenue shares only', async () => {
    const lost = givenSettlement(graph, { ...practiceMoney(), hospitalPartFen: 400_000 });
    await expect(lost).rejects.toThrow('settlements_parts_are_whole');
    const split = givenSettlement(graph, { ...practiceMoney(), channel: 'SERVICE_FEE' });
    await expect(split).rejects.toThrow('settlements_only_revenue_is_split');
    const wrong = givenSettlement(graph, { ...practiceMoney(), taxFen: 0 });
    await expect(wrong).rejects.toThrow('settlements_net_is_exact');
  });

  it('keeps one pool for an agreement and month, and months begin on their first day', async () => {
    const { agreementId } = practice;
    await givenPool(graph, { agreementId });
    await expect(givenPool(graph, { agreementId })).rejects.toThrow('department_pools_once');
    const middle = givenPool(graph, { agreementId, month: '2026-03-02' });
    await expect(middle).rejects.toThrow('department_pools_month_start');
  });

  it('signs no agreement without terms, loses none without a reason, opens nothing without a hospital', async () => {
    const { id: hospitalId } = await givenHospital(graph);
    const parties = { groupId: newId(), hospitalId };
    const signed = givenAgreement(graph, { ...parties, stage: 'SIGNED', termsVersion: null });
    await expect(signed).rejects.toThrow('agreements_signed_with_terms');
    const lost = givenAgreement(graph, { ...parties, stage: 'LOST' });
    await expect(lost).rejects.toThrow('agreements_lost_with_reason');
    const backwards = givenAgreement(graph, { ...parties, validTo: '2025-01-01' });
    await expect(backwards).rejects.toThrow('agreements_valid_span');
    const open = givenBuildProject(graph, { groupId: newId(), state: 'OPEN' });
    await expect(open).rejects.toThrow('build_projects_open_as_a_hospital');
  });

  const practiceMoney = () => {
    const { agreementId, groupId, hospitalId } = practice;
    return { agreementId, groupId, hospitalId };
  };
});
