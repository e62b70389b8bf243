import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenDoctorCopy } from '../../support/given/groups/given-doctor-copy';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenPartner } from '../../support/given/groups/given-partner';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
let office: Headers;
beforeAll(async () => {
  graph = await startTestGraph();
  await graph.follow(); // so that what is known of doctors is fresh
  office = await as(graph, 'SECRETARIAT');
});
afterAll(() => graph.stop());

const scores = { clinicalValue: 5, safety: 4, evidence: 3, usability: 2, privacy: 1 };
const whole = `{ id state version evaluatorCount independentEvaluatorCount
  medians { clinicalValue privacy notice } closedOn }`;

async function givenStarted() {
  const partner = await givenPartner(graph, { kind: 'VR' });
  const input = { partner: partner.id, product: 'VR 眼镜 😀', kind: 'VR' };
  const { id } = (await act(graph, office, 'startEvaluation', input)).data.answer!;
  return { id, input };
}

async function givenDoctor(title: 'CHIEF' | 'ATTENDING' | null = 'CHIEF') {
  const { id } = await givenDoctorCopy(graph, { title });
  return { id, headers: await as(graph, 'DOCTOR', { doctor: [id] }) };
}

const score = (id: unknown, doctor: { id: string; headers: Headers }, change: object = {}) =>
  act(
    graph,
    doctor.headers,
    'submitScores',
    { id, doctor: doctor.id, declaresNoInterest: true, ...scores, ...change },
    whole,
  );

it('publishes medians when three without interest have scored', async () => {
  const { id } = await givenStarted();
  const biased = { declaresNoInterest: false, interests: '持有股份', clinicalValue: 1 };
  const first = await score(id, await givenDoctor(), biased);
  expect(first.data.answer).toMatchObject({ evaluatorCount: 1, independentEvaluatorCount: 0 });
  await score(id, await givenDoctor());
  const second = await score(id, await givenDoctor(), { privacy: 3 });
  expect(second.data.answer).toMatchObject({ independentEvaluatorCount: 2, medians: null });
  const third = await score(id, await givenDoctor(), { privacy: 5 });
  expect(third.data.answer).toMatchObject({
    medians: { clinicalValue: 5, privacy: 3, notice: expect.stringContaining('广告') },
  });
  const closing = { id, expectedVersion: 1 };
  const { data } = await act(graph, office, 'closeEvaluation', closing, whole);
  expect(data.answer).toMatchObject({ state: 'CLOSED', version: 2, evaluatorCount: 4 });
  const late = await score(id, await givenDoctor());
  expect(late.refusals[0]).toMatchObject({ reason: 'EVALUATION_CLOSED' });
  const again = { id, expectedVersion: 2 };
  const twice = await act(graph, office, 'closeEvaluation', again);
  expect(twice.refusals[0]).toMatchObject({ reason: 'WRONG_STATE' });
});

it('counts a doctor once, however often it asks at the same time', async () => {
  const { id } = await givenStarted();
  const doctor = await givenDoctor();
  const answers = await Promise.all(Array.from({ length: 16 }, () => score(id, doctor)));
  const refused = answers.filter(({ body }) => body.includes('SCORED_ALREADY'));
  expect(refused).toHaveLength(15);
});

it('hears senior doctors in person', async () => {
  const { id } = await givenStarted();
  const { id: group } = await givenGroup(graph);
  const [doctor, other] = [await givenDoctor(), await givenDoctor()];
  const admin = await as(graph, 'GROUP_ADMIN', { group: [group] });
  const refusal = async (answer: ReturnType<typeof score>) => (await answer).refusals[0];

  expect(await refusal(score(id, await givenDoctor('ATTENDING')))).toMatchObject({
    reason: 'TITLE_TOO_LOW',
  });
  expect(await refusal(score(id, await givenDoctor(null)))).toMatchObject({
    reason: 'TITLE_TOO_LOW',
  });
  expect(await refusal(score(id, { ...doctor, headers: other.headers }))).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(score(id, { ...doctor, headers: admin }))).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await refusal(score(id, doctor, { group }))).toMatchObject({
    reason: 'DOCTOR_NOT_OF_GROUP',
  });
  expect(await refusal(score(id, doctor, { declaresNoInterest: false }))).toMatchObject({
    reason: 'INTERESTS_UNDECLARED',
  });
  const closing = { id, expectedVersion: 1 };
  const foreign = await act(graph, admin, 'closeEvaluation', closing);
  expect(foreign.refusals[0]).toMatchObject({ code: 'FORBIDDEN' });
  const stale = await act(graph, office, 'closeEvaluation', { id, expectedVersion: 2 });
  expect(stale.refusals[0]).toMatchObject({ code: 'CONFLICT' });
});

it.each<[string, object, string]>([
  ['a zero', { safety: 0 }, 'NUMBER_OUT_OF_RANGE'],
  ['a six', { privacy: 6 }, 'NUMBER_OUT_OF_RANGE'],
  ['a control character', { remark: 'a\u0004' }, 'TEXT_UNPRINTABLE'],
  ['too long a declaration', { interests: '长'.repeat(1001) }, 'TEXT_LENGTH'],
])('takes no %s', async (_case, change, reason) => {
  const { id } = await givenStarted();
  expect((await score(id, await givenDoctor(), change)).refusals[0]).toMatchObject({ reason });
});

it('is started by those whose partner it is', async () => {
  const { input } = await givenStarted();
  const { id: group } = await givenGroup(graph);
  const admin = await as(graph, 'GROUP_ADMIN', { group: [group] });
  const foreign = await act(graph, admin, 'startEvaluation', input);
  expect(foreign.refusals[0]).toMatchObject({ code: 'FORBIDDEN' });
  const own = await givenPartner(graph, { kind: 'DEVICE', groupId: group });
  const asked = { ...input, partner: own.id, kind: 'DEVICE' };
  expect((await act(graph, admin, 'startEvaluation', asked)).data.answer).toBeTruthy();
  const empty = await act(graph, admin, 'startEvaluation', { ...asked, product: '' });
  expect(empty.refusals[0]).toMatchObject({ reason: 'TEXT_LENGTH' });
});
