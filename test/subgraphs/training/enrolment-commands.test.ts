import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenApplicant } from '../../support/given/training/given-applicant';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenEnrolment } from '../../support/given/training/given-enrolment';
import { givenFreshCopies } from '../../support/given/training/given-fresh-copies';
import { givenInstitution } from '../../support/given/training/given-institution';
import { givenProgramme } from '../../support/given/training/given-programme';
import { givenRound } from '../../support/given/training/given-round';
import { givenSupervisor } from '../../support/given/training/given-supervisor';
import { givenTrainee } from '../../support/given/training/given-trainee';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenFreshCopies(graph);
});
afterAll(() => graph.stop());

const whole =
  '{ id version state waitingPosition supervisor { id } trainee { id kind name } steps { from to actor reason } }';

async function givenDoctor() {
  const { id } = await givenSupervisor(graph, { groupId: null, title: 'RESIDENT' });
  return { id, headers: await as(graph, 'DOCTOR', { doctor: [id], subject: `doctor-${id}` }) };
}

it('takes a doctor from the application to the seat', async () => {
  const { admin, cohort, supervisors } = await givenRound(graph);
  const { id, headers } = await givenDoctor();
  const applying = { cohort: cohort.id, trainee: { doctor: id } };
  const applied = (await act(graph, headers, 'applyToCohort', applying, whole)).data.answer!;
  expect(applied).toMatchObject({ state: 'APPLIED', version: 1, trainee: { kind: 'DOCTOR' } });
  expect(refusalOf(await act(graph, headers, 'applyToCohort', applying))).toBe('ALREADY_ENROLLED');

  const admitting = { id: applied.id, expectedVersion: 1 };
  expect(refusalOf(await act(graph, headers, 'admitApplicant', admitting))).toBe('MISSING_ACCESS');
  await act(graph, admin, 'admitApplicant', admitting);
  const assigning = { id: applied.id, expectedVersion: 2, supervisor: supervisors[0] };
  const { data } = await act(graph, admin, 'assignSupervisor', assigning, whole);
  expect(data.answer).toMatchObject({
    state: 'ADMITTED',
    version: 3,
    supervisor: { id: supervisors[0] },
    steps: [
      { from: null, to: 'APPLIED', actor: `doctor-${id}` },
      { from: 'APPLIED', to: 'ADMITTED', actor: 'somebody-as-GROUP_ADMIN' },
    ],
  });
  const again = { ...assigning, expectedVersion: 3 };
  expect(refusalOf(await act(graph, admin, 'assignSupervisor', again))).toBe('ALREADY_SUPERVISED');
  const { data: seats } = await graph.query(`{ cohort(id: "${cohort.id}") { seatsTaken } }`);
  expect(seats.cohort).toEqual({ seatsTaken: 1 });
});

it('knows students and members of institutions by their number, each of them once', async () => {
  const { admin, cohort, programme } = await givenRound(graph);
  const next = await givenCohort(graph, { programmeId: programme.id });
  const { id: institution } = await givenInstitution(graph);
  const apply = (cohortId: string, trainee: object) =>
    act(graph, admin, 'applyToCohort', { cohort: cohortId, trainee }, whole);
  const member = { member: { institution, number: 'A-17', name: '王𠮷' } };
  const first = await apply(cohort.id, member);
  expect(first.data.answer).toMatchObject({
    trainee: { kind: 'INSTITUTION_MEMBER', name: '王𠮷' },
  });
  const second = await apply(next.id, member);
  expect(second.data.answer!.trainee).toEqual(first.data.answer!.trainee);
  const namesake = await apply(cohort.id, {
    member: { institution, number: 'A-18', name: '王𠮷' },
  });
  expect(namesake.data.answer!.trainee!.id).not.toEqual(first.data.answer!.trainee!.id);
  const student = { student: { school: '中山大学', number: 'A-17', name: '李四' } };
  expect((await apply(cohort.id, student)).data.answer!.trainee).toMatchObject({
    kind: 'MEDICAL_STUDENT',
  });
  const typo = { member: { institution, number: 'A-17', name: '王五' } };
  expect(refusalOf(await apply(next.id, typo))).toBe('TRAINEE_NAME_DIFFERS');
  const elsewhere = { member: { institution: newId(), number: 'A-17', name: '王五' } };
  expect(refusalOf(await apply(next.id, elsewhere))).toBe('NOT_FOUND');
});

it.each<[string, object, string]>([
  ['nobody', {}, 'TRAINEE_UNCLEAR'],
  [
    'two at once',
    { doctor: newId(), student: { school: 'a', number: '1', name: 'b' } },
    'TRAINEE_UNCLEAR',
  ],
  ['an unknown doctor', { doctor: newId() }, 'TRAINEE_UNKNOWN'],
  ['a doctor whose id is none', { doctor: '医生' }, 'TRAINEE_UNKNOWN'],
  [
    'the number of an identity card',
    { student: { school: '中山大学', number: '11010519491231002X', name: '李四' } },
    'PATIENT_IDENTITY_REFUSED',
  ],
  [
    'a telephone number for a name',
    { student: { school: '中山大学', number: '1', name: '13800138000' } },
    'PATIENT_IDENTITY_REFUSED',
  ],
  [
    'control characters',
    { student: { school: '中山\u0007大学', number: '1', name: '李' } },
    'TEXT_UNPRINTABLE',
  ],
  [
    'a number with blanks',
    { student: { school: 'a', number: '1 2', name: 'b' } },
    'MEMBER_NUMBER_FORM',
  ],
])('takes no application of %s', async (_what, trainee, reason) => {
  const { admin, cohort } = await givenRound(graph);
  const response = await act(graph, admin, 'applyToCohort', { cohort: cohort.id, trainee });
  expect(refusalOf(response)).toBe(reason);
});

it('takes applications in the window, of published programmes, with what is needed before', async () => {
  const basic = await givenProgramme(graph);
  const { cohort, programme } = await givenRound(graph, {
    programme: { prerequisites: [basic.id] },
  });
  const { id, headers } = await givenDoctor();
  const apply = async (cohortId: string) =>
    refusalOf(
      await act(graph, headers, 'applyToCohort', { cohort: cohortId, trainee: { doctor: id } }),
    );
  expect(await apply(cohort.id)).toBe('PREREQUISITES_MISSING');
  const trainee = await givenTrainee(graph, { doctorId: id });
  await givenEnrolment(graph, {
    cohortId: newId(),
    programmeId: basic.id,
    traineeId: trainee.id,
    state: 'COMPLETED',
  });
  const past = { applicationsCloseAt: new Date(Date.now() - 1000) };
  const late = await givenCohort(graph, { programmeId: programme.id, ...past });
  expect(await apply(late.id)).toBe('APPLICATIONS_NOT_TAKEN');
  const cancelled = await givenCohort(graph, {
    programmeId: programme.id,
    cancelledOn: '2026-01-01',
  });
  expect(await apply(cancelled.id)).toBe('APPLICATIONS_NOT_TAKEN');
  const reported = await givenRound(graph, { programme: { reported: true } });
  expect(await apply(reported.cohort.id)).toBe('PROGRAMME_REPORTED');
  const draft = await givenRound(graph, { programme: { state: 'DRAFT' } });
  expect(await apply(draft.cohort.id)).toBe('NOT_FOUND');
  const stranger = await givenDoctor();
  const forMe = { cohort: cohort.id, trainee: { doctor: id } };
  expect(refusalOf(await act(graph, stranger.headers, 'applyToCohort', forMe))).toBe('FORBIDDEN');
  const ok = await act(graph, headers, 'applyToCohort', forMe);
  expect(ok.data.answer).toMatchObject({ version: 1 });
});

it('moves the waiting list up when a seat is given back, the first one first', async () => {
  const { admin, cohort } = await givenRound(graph, { cohort: { seats: 1 } });
  const [first, second, third, fourth] = [
    await givenApplicant(graph, cohort),
    await givenApplicant(graph, cohort),
    await givenApplicant(graph, cohort),
    await givenApplicant(graph, cohort),
  ];
  const one = (id: string) => ({ id, expectedVersion: 1 });
  expect(refusalOf(await act(graph, admin, 'waitlistApplicant', one(first.id)))).toBe('SEATS_LEFT');
  await act(graph, admin, 'admitApplicant', one(first.id));
  expect(refusalOf(await act(graph, admin, 'admitApplicant', one(second.id)))).toBe('NO_SEAT_LEFT');
  for (const { id } of [third, second, fourth]) {
    await act(graph, admin, 'waitlistApplicant', one(id));
  }
  const leaving = { id: first.id, expectedVersion: 2, reason: '另有安排' };
  await act(graph, first.doctor, 'withdrawEnrolment', leaving);

  const read = async ({ id }: { id: string }) =>
    (await graph.query(`{ enrolment(id: "${id}") ${whole} }`, {}, admin)).data.enrolment!;
  expect(await read(first)).toMatchObject({ state: 'WITHDRAWN' });
  expect(await read(third)).toMatchObject({
    state: 'ADMITTED',
    waitingPosition: null,
    steps: [{}, {}, { from: 'WAITLISTED', to: 'ADMITTED', reason: 'a seat was given back' }],
  });
  expect(await read(second)).toMatchObject({ state: 'WAITLISTED', waitingPosition: 1 });
  expect(await read(fourth)).toMatchObject({ state: 'WAITLISTED', waitingPosition: 2 });

  const overtaking = { id: fourth.id, expectedVersion: 2 };
  const more = { id: cohort.id, expectedVersion: 1, seats: 2 };
  expect((await act(graph, admin, 'updateCohort', more)).data.answer).toMatchObject({ version: 2 });
  expect(await read(second)).toMatchObject({ state: 'ADMITTED' });
  expect(await read(fourth)).toMatchObject({ waitingPosition: 1 });
  expect(refusalOf(await act(graph, admin, 'admitApplicant', overtaking))).toBe('NO_SEAT_LEFT');
  const fewer = { id: cohort.id, expectedVersion: 2, seats: 1 };
  expect(refusalOf(await act(graph, admin, 'updateCohort', fewer))).toBe('SEATS_BELOW_TAKEN');
});

it('is for the hosts to decide, with the version that they have read', async () => {
  const { admin, cohort } = await givenRound(graph);
  const { id, doctor } = await givenApplicant(graph, cohort);
  const stranger = await as(graph, 'GROUP_ADMIN', { group: [newId()] });
  const manager = await as(graph, 'TRAINING_MANAGER');
  const admitting = { id, expectedVersion: 1 };
  expect(refusalOf(await act(graph, stranger, 'admitApplicant', admitting))).toBe('NOT_FOUND');
  expect(refusalOf(await act(graph, admin, 'admitApplicant', { id, expectedVersion: 2 }))).toBe(
    'STALE_VERSION',
  );
  const starting = await act(graph, admin, 'startTraining', admitting);
  expect(refusalOf(starting)).toBe('WRONG_STATE');
  const admitted = await act(graph, manager, 'admitApplicant', admitting);
  expect(admitted.data.answer).toMatchObject({ version: 2 });
  const two = { id, expectedVersion: 2 };
  expect(refusalOf(await act(graph, admin, 'startTraining', two))).toBe('COHORT_NOT_RUNNING');
  const failing = { ...two, reason: '身份证 11010519491231002X' };
  expect(refusalOf(await act(graph, admin, 'failEnrolment', failing))).toBe(
    'PATIENT_IDENTITY_REFUSED',
  );
  expect(refusalOf(await act(graph, doctor, 'withdrawEnrolment', { ...two, reason: '' }))).toBe(
    'TEXT_LENGTH',
  );
});
