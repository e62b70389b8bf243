import { newId } from '../../../platform/id';
import { applyTrainingDelivered } from '../../../subgraphs/hospitals/copies/apply-training-delivered';
import { DeliveredTraining } from '../../../subgraphs/hospitals/copies/entities/delivered-training';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenHospital } from '../../support/given/hospitals/given-hospital';
import { givenSite } from '../../support/given/hospitals/given-site';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
let criteria: readonly string[];
beforeAll(async () => {
  graph = await startTestGraph();
  const { data } = await graph.query('{ platformCriteria { code } }');
  criteria = (data.platformCriteria as unknown as { code: string }[]).map(({ code }) => code);
});
afterAll(() => graph.stop());

const whole = '{ id passed surgeryLevel expiresOn assessedBy { id } findings { met remark } }';

async function givenAssessor() {
  const groupId = newId();
  const { id: hospitalId } = await givenHospital(graph);
  const { id: site } = await givenSite(graph, { hospitalId });
  const group: Headers = await as(graph, 'GROUP_ADMIN', { group: [groupId] });
  const assessment = {
    site,
    specialty: '04.01.hernia',
    surgeryLevel: 3,
    assessedBy: groupId,
    assessedOn: '2024-02-29',
    findings: criteria.map((criterion) => ({ criterion, met: true })),
  };
  return { groupId, hospitalId, group, assessment };
}

it('records what people found, line by line; it passes when every line is met', async () => {
  const { groupId, group, assessment } = await givenAssessor();
  const { data } = await act(graph, group, 'recordAssessment', assessment, whole);
  expect(data.answer).toMatchObject({
    passed: true,
    expiresOn: '2026-02-28',
    assessedBy: { id: groupId },
  });
  const [first, ...rest] = assessment.findings;
  const findings = [{ ...first!, met: false, remark: '无备用电源 𠮷😀' }, ...rest];
  const failed = await act(graph, group, 'recordAssessment', { ...assessment, findings }, whole);
  expect(failed.data.answer).toMatchObject({ passed: false });
  expect(JSON.stringify(failed.data.answer)).toContain('无备用电源 𠮷😀');
});

it('is recorded for the alliance by its office, and by no group for another', async () => {
  const { group, hospitalId, assessment } = await givenAssessor();
  const office = await as(graph, 'SECRETARIAT');
  const own = { ...assessment, assessedBy: null };
  const { data } = await act(graph, office, 'recordAssessment', own, whole);
  expect(data.answer).toMatchObject({ passed: true, assessedBy: null });
  for (const [headers, input] of [
    [group, own],
    [group, { ...assessment, assessedBy: newId() }],
    [office, assessment],
    [await as(graph, 'HOSPITAL_STAFF', { hospital: [hospitalId] }), assessment],
  ] as const) {
    const refused = await act(graph, headers, 'recordAssessment', input, whole);
    expect(refused.refusals).toMatchObject([{ code: 'FORBIDDEN' }]);
  }
});

it.each<[string, (findings: readonly object[]) => object, object]>([
  [
    'half a checklist',
    (findings) => ({ findings: findings.slice(1) }),
    { reason: 'CHECKLIST_INCOMPLETE' },
  ],
  [
    'a line of its own',
    (findings) => ({ findings: [...findings, { criterion: 'PARKING', met: true }] }),
    { reason: 'CHECKLIST_INCOMPLETE' },
  ],
  [
    'a line twice',
    (findings) => ({ findings: [...findings, findings[0]] }),
    { reason: 'LIST_REPEATS' },
  ],
  ['a day to come', () => ({ assessedOn: '2126-01-01' }), { reason: 'ASSESSMENT_IN_FUTURE' }],
  ['a day that is none', () => ({ assessedOn: '2025-02-29' }), { code: 'BAD_USER_INPUT' }],
  ['level 0', () => ({ surgeryLevel: 0 }), { reason: 'NUMBER_OUT_OF_RANGE' }],
  ['level 5', () => ({ surgeryLevel: 5 }), { reason: 'NUMBER_OUT_OF_RANGE' }],
  ['a specialty of nowhere', () => ({ specialty: '疝' }), { reason: 'SPECIALTY_UNKNOWN' }],
  ['a site of nowhere', () => ({ site: newId() }), { code: 'NOT_FOUND' }],
  [
    '10 000 lines',
    () => ({
      findings: Array.from({ length: 10_000 }, (_, index) => ({
        criterion: `${index}`,
        met: true,
      })),
    }),
    {},
  ],
])('refuses %s', async (_case, change, refusal) => {
  const { group, assessment } = await givenAssessor();
  const input = { ...assessment, ...change(assessment.findings) };
  const response = await act(graph, group, 'recordAssessment', input, whole);
  expect(response.refusals).toMatchObject([refusal]);
});

it('copies delivered training, and never an older state over a newer one', async () => {
  const { manager } = await graph.database('hospitals');
  const told = {
    id: newId(),
    programmeId: newId(),
    hospitalId: newId(),
    hostGroupIds: [newId()],
    deliveredOn: '2026-01-02',
    minutes: 90,
  };
  for (const [version, trainees] of [
    [1, 12],
    [3, 11],
    [2, 9],
    [3, 8],
  ]) {
    const payload = JSON.stringify({ ...told, version, trainees });
    const event = { kind: 'TrainingDelivered', subjectId: told.id, occurredAt: '', payload };
    await applyTrainingDelivered(manager, event);
  }
  expect(await manager.findOneBy(DeliveredTraining, { id: told.id })).toMatchObject({
    ...told,
    trainees: 11,
    sourceVersion: 3,
  });
});
