import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenFreshCopies } from '../../support/given/training/given-fresh-copies';
import { givenLearner } from '../../support/given/training/given-learner';
import { givenSupervisor } from '../../support/given/training/given-supervisor';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenFreshCopies(graph);
});
afterAll(() => graph.stop());

const entry = {
  performedOn: '2026-03-02',
  procedure: '腹股沟疝修补术 𠮷😀',
  surgeryLevel: 2,
  participation: 'PERFORMED',
};
const whole = '{ id state version procedure note supervisor { id } decidedAt requirement { id } }';

it('is written by the trainee, and counts once the supervisor has confirmed it', async () => {
  const { learner, supervisor, supervisorId, requirement } = await givenLearner(graph);
  const input = { ...entry, enrolment: learner.id, requirement };
  const confirmed = async () => {
    const query = `{ enrolment(id: "${learner.id}") { progress { cases { confirmed } } } }`;
    const { data } = await graph.query(query, {}, supervisor);
    return data.enrolment!.progress!.cases![0]!.confirmed;
  };
  const written = await act(graph, learner.doctor, 'recordLogbookEntry', input, whole);
  const { id } = written.data.answer!;
  expect(written.data.answer).toMatchObject({
    state: 'RECORDED',
    requirement: { id: requirement },
  });
  expect(await confirmed()).toBe(0);

  const confirming = { id, expectedVersion: 1 };
  const response = await act(graph, supervisor, 'confirmLogbookEntry', confirming, whole);
  expect(response.data.answer).toMatchObject({
    state: 'CONFIRMED',
    version: 2,
    supervisor: { id: supervisorId },
  });
  expect(await confirmed()).toBe(1);
  const again = { id, expectedVersion: 2 };
  expect(refusalOf(await act(graph, supervisor, 'confirmLogbookEntry', again))).toBe('WRONG_STATE');
  const rejecting = { ...again, reason: '记录有误' };
  expect(refusalOf(await act(graph, supervisor, 'rejectLogbookEntry', rejecting))).toBe(
    'WRONG_STATE',
  );
});

it('is rejected with a reason, and what the trainee noted stays in the history', async () => {
  const { learner, supervisor } = await givenLearner(graph);
  const input = { ...entry, enrolment: learner.id, note: '夜班' };
  const { id } = (await act(graph, learner.doctor, 'recordLogbookEntry', input)).data.answer!;
  const rejecting = { id, expectedVersion: 1, reason: '并未在场' };
  const { data } = await act(graph, supervisor, 'rejectLogbookEntry', rejecting, whole);
  expect(data.answer).toMatchObject({ state: 'REJECTED', note: '并未在场' });
  const { manager } = await graph.database('training');
  const steps = await manager.query(
    'SELECT state, note FROM record_steps WHERE record_id = ? ORDER BY step_number',
    [id],
  );
  expect(steps).toMatchObject([
    { state: 'RECORDED', note: '夜班' },
    { state: 'REJECTED', note: '并未在场' },
  ]);
});

it('is confirmed by the supervisor of the trainee and by nobody else', async () => {
  const { learner, admin, host } = await givenLearner(graph);
  const input = { ...entry, enrolment: learner.id };
  const { id } = (await act(graph, learner.doctor, 'recordLogbookEntry', input)).data.answer!;
  const confirming = { id, expectedVersion: 1 };
  const tried = async (headers: { authorization: string }) =>
    refusalOf(await act(graph, headers, 'confirmLogbookEntry', confirming));
  expect(await tried(learner.doctor)).toBe('FORBIDDEN');
  expect(await tried(admin)).toBe('MISSING_ACCESS');
  const { id: other } = await givenSupervisor(graph, { groupId: host });
  expect(await tried(await as(graph, 'DOCTOR', { doctor: [other] }))).toBe('NOT_FOUND');
  const stranger = await as(graph, 'DOCTOR', { doctor: [newId()] });
  expect(refusalOf(await act(graph, stranger, 'recordLogbookEntry', input))).toBe('NOT_FOUND');
});

it.each<[string, object, string]>([
  ['a day before the training', { performedOn: '2026-02-28' }, 'BEFORE_TRAINING'],
  ['a day to come', { performedOn: '2098-01-01' }, 'NOT_YET'],
  ['a day that does not exist', { performedOn: '2026-02-29' }, 'INVALID_DATE'],
  ['a requirement of another programme', { requirement: newId() }, 'REQUIREMENT_UNKNOWN'],
  ['a patient', { procedure: '患者 110105194912310021' }, 'PATIENT_IDENTITY_REFUSED'],
  ['a telephone number', { note: '家属电话 138 0013 8000' }, 'PATIENT_IDENTITY_REFUSED'],
  ['a surgery level of nothing', { surgeryLevel: 0 }, 'NUMBER_OUT_OF_RANGE'],
  ['control characters', { procedure: 'a\u0007' }, 'TEXT_UNPRINTABLE'],
  ['no procedure', { procedure: ' ' }, 'TEXT_LENGTH'],
  ['a site that is none', { site: '一号院区' }, 'ID_FORM'],
])('does not take %s', async (_what, change, reason) => {
  const { learner } = await givenLearner(graph);
  const input = { ...entry, enrolment: learner.id, ...change };
  const response = await act(graph, learner.doctor, 'recordLogbookEntry', input);
  expect(response.refusals[0]).toMatchObject({ reason });
});

it('keeps results of assessments by those who teach', async () => {
  const { learner, module, admin, supervisor, supervisorId } = await givenLearner(graph);
  const result = { enrolment: learner.id, module: module.id, assessedOn: '2026-03-05' };
  const tried = async (headers: { authorization: string }, change: object) => {
    const input = { ...result, passed: true, score: 80, ...change };
    const response = await act(graph, headers, 'recordModuleAssessment', input, '{ score }');
    return response.body.includes('errors') ? refusalOf(response) : null;
  };
  expect(await tried(supervisor, {})).toBeNull();
  expect(await tried(admin, { assessor: supervisorId })).toBeNull();
  expect(await tried(admin, {})).toBe('ASSESSOR_MISSING');
  expect(await tried(admin, { assessor: newId() })).toBe('ASSESSOR_NOT_OF_PROGRAMME');
  expect(await tried(admin, { assessor: learner.doctorId })).toBe('ASSESSOR_IS_TRAINEE');
  expect(await tried(learner.doctor, {})).toBe('FORBIDDEN');
  expect(await tried(supervisor, { module: newId() })).toBe('MODULE_UNKNOWN');
  expect(await tried(supervisor, { score: 101 })).toBe('NUMBER_OUT_OF_RANGE');
  expect(await tried(supervisor, { score: -1 })).toBe('NUMBER_OUT_OF_RANGE');
  expect(await tried(supervisor, { assessedOn: '2026-02-01' })).toBe('BEFORE_TRAINING');
  expect(await tried(supervisor, { assessedOn: '2098-02-01' })).toBe('NOT_YET');
});
