import { newId } from '../../../platform/id';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenApplicant } from '../../support/given/training/given-applicant';
import { givenFreshCopies } from '../../support/given/training/given-fresh-copies';
import { givenHospitalCopy } from '../../support/given/training/given-hospital-copy';
import { givenLearner } from '../../support/given/training/given-learner';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenFreshCopies(graph);
});
afterAll(() => graph.stop());

const whole =
  '{ id version trainees minutes heldOn teachers { id } attendance { enrolment { id attendancePercent } minutes revision } }';

async function givenClass() {
  const learner = await givenLearner(graph);
  const { id: hospital } = await givenHospitalCopy(graph);
  const input = {
    cohort: learner.cohort.id,
    module: learner.module.id,
    heldOn: '2026-03-02',
    minutes: 90,
    teachers: [learner.supervisorId],
    hospital,
    attendance: [{ enrolment: learner.learner.id, minutes: 60 }],
  };
  return { ...learner, hospital, input };
}

const facts = async (id: unknown) => {
  const { manager } = await graph.database('training');
  const rows = await manager.query(
    "SELECT payload FROM outbox WHERE subject_id = ? AND kind = 'TrainingDelivered' ORDER BY seq",
    [id],
  );
  return rows.map(({ payload }: { payload: string }) => JSON.parse(payload) as object);
};

it('tells hospitals what was delivered, and counts who was there', async () => {
  const { admin, input, learner, host, hospital, programme, cohort } = await givenClass();
  const absent = await givenApplicant(graph, cohort, {
    state: 'IN_TRAINING',
    startedOn: '2026-03-01',
  });
  const { data } = await act(graph, admin, 'recordSessionAttendance', input, whole);
  expect(data.answer).toMatchObject({ version: 1, trainees: 1, minutes: 90 });
  expect(data.answer!.attendance).toEqual(
    expect.arrayContaining([
      { enrolment: { id: learner.id, attendancePercent: 66 }, minutes: 60, revision: 1 },
      { enrolment: { id: absent.id, attendancePercent: 0 }, minutes: 0, revision: 1 },
    ]),
  );
  expect(await facts(data.answer!.id)).toEqual([
    {
      id: data.answer!.id,
      programmeId: programme.id,
      programmeKind: 'FELLOWSHIP',
      cohortId: cohort.id,
      moduleId: input.module,
      hostGroupIds: [host],
      hospitalId: hospital,
      institutionId: null,
      teacherIds: input.teachers,
      deliveredOn: '2026-03-02',
      minutes: 90,
      trainees: 1,
      version: 1,
    },
  ]);
});

it('is corrected with a revision of its own, and told again', async () => {
  const { supervisor, admin, input, learner } = await givenClass();
  const { id } = (await act(graph, supervisor, 'recordSessionAttendance', input)).data.answer!;
  const correcting = {
    id,
    expectedVersion: 1,
    attendance: [{ enrolment: learner.id, minutes: 0 }],
  };
  const { data } = await act(graph, supervisor, 'correctSessionAttendance', correcting, whole);
  expect(data.answer).toMatchObject({
    version: 2,
    trainees: 0,
    attendance: [{ enrolment: { attendancePercent: 0 }, minutes: 0, revision: 2 }],
  });
  expect(await facts(id)).toMatchObject([{ trainees: 1 }, { trainees: 0, version: 2 }]);
  expect(refusalOf(await act(graph, admin, 'correctSessionAttendance', correcting))).toBe(
    'STALE_VERSION',
  );
  const query = `{ cohort(id: "${input.cohort}") { sessions { nodes { attendance(earlier: true) { minutes } } } } }`;
  const before = await graph.query(query, {}, admin);
  expect(before.data.cohort!.sessions!.nodes).toEqual([
    { attendance: [{ minutes: 60 }, { minutes: 0 }] },
  ]);
});

it('is recorded by the hosts, and by the supervisor who taught', async () => {
  const { input, learner, cohort } = await givenClass();
  const stranger = await as(graph, 'GROUP_ADMIN', { group: [newId()] });
  expect(refusalOf(await act(graph, stranger, 'recordSessionAttendance', input))).toBe('FORBIDDEN');
  expect(refusalOf(await act(graph, learner.doctor, 'recordSessionAttendance', input))).toBe(
    'FORBIDDEN',
  );
  const other = await givenLearner(graph);
  expect(refusalOf(await act(graph, other.supervisor, 'recordSessionAttendance', input))).toBe(
    'FORBIDDEN',
  );
  expect(cohort.id).not.toBe(other.cohort.id);
});

it.each<[string, object, string]>([
  ['before the cohort began', { heldOn: '2026-02-28' }, 'OUTSIDE_COHORT'],
  ['after its last day', { heldOn: '2099-01-01' }, 'OUTSIDE_COHORT'],
  ['in the future', { heldOn: '2098-01-01' }, 'NOT_YET'],
  ['on a day that does not exist', { heldOn: '2026-02-29' }, 'INVALID_DATE'],
  ['in a module of another programme', { module: newId() }, 'MODULE_UNKNOWN'],
  ['by nobody known', { teachers: [newId()] }, 'TEACHER_UNKNOWN'],
  ['by nobody', { teachers: [] }, 'LIST_LENGTH'],
  ['for a hospital that is unknown', { hospital: newId() }, 'HOSPITAL_UNKNOWN'],
  ['for an institution that is unknown', { institution: newId() }, 'NOT_FOUND'],
  ['in a cohort that is unknown', { cohort: newId() }, 'NOT_FOUND'],
  ['for no time', { minutes: 0 }, 'NUMBER_OUT_OF_RANGE'],
  ['for more than a day', { minutes: 1441 }, 'NUMBER_OUT_OF_RANGE'],
  [
    'with a stranger',
    { attendance: [{ enrolment: newId(), minutes: 1 }] },
    'TRAINEE_NOT_IN_TRAINING',
  ],
  [
    'with more people than a hall holds',
    {
      attendance: Array.from({ length: 1_001 }, (_, index) => ({
        enrolment: `${index}`,
        minutes: 1,
      })),
    },
    'LIST_LENGTH',
  ],
])('is not recorded %s', async (_what, change, reason) => {
  const { admin, input } = await givenClass();
  const response = await act(graph, admin, 'recordSessionAttendance', { ...input, ...change });
  expect(refusalOf(response)).toBe(reason);
});

it('is never longer than the session, nor shorter than nothing', async () => {
  const { admin, input, learner } = await givenClass();
  for (const minutes of [91, -1]) {
    const attendance = [{ enrolment: learner.id, minutes }];
    const response = await act(graph, admin, 'recordSessionAttendance', { ...input, attendance });
    expect(refusalOf(response)).toBe('NUMBER_OUT_OF_RANGE');
  }
});
