import { stableId } from '../../platform/id';
import { act } from '../support/act';
import { as } from '../support/as';
import { givenFreshCopies } from '../support/given/training/given-fresh-copies';
import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const dayMs = 86_400_000;
/** The day in Beijing so many days from when the test begins. */
const day = (days: number) =>
  new Date(Date.now() + 8 * 3_600_000 + days * dayMs).toISOString().slice(0, 10);

/** The group of the founding documents, and the project that the city recognised. */
const group = stableId('Group', 'guangzhou');
const programme = stableId('Programme', 'shenzhen-primary-care');

it('doctors of a primary-level institution go through an expert-guided programme to verified certificates', async () => {
  const admin = await as(graph, 'GROUP_ADMIN', { group: [group] });
  const office = await as(graph, 'SECRETARIAT');
  const answer = async (headers: { authorization: string }, ...rest: [string, object, string?]) =>
    (await act(graph, headers, ...rest)).data.answer!;

  // An expert is registered and engaged; training learns of it.
  const { id: expert } = await answer(office, 'registerDoctor', chief);
  const terms = { kind: 'PARTNER' };
  await answer(admin, 'engageDoctor', { doctor: expert, group, terms, from: day(-30) });
  await graph.follow();
  await givenFreshCopies(graph); // time passes faster here than facts travel
  const teacher = await as(graph, 'DOCTOR', { doctor: [`${expert as unknown as string}`] });

  // The project that only documents knew becomes a programme: described, planned, published.
  const describing = {
    id: programme,
    expectedVersion: 1,
    supervisors: [expert],
    summary: '驻点带教',
  };
  await answer(admin, 'updateProgramme', describing);
  const planning = { id: programme, expectedVersion: 2, modules: [chronicCare] };
  const planned = await answer(
    admin,
    'planModules',
    planning,
    '{ modules { id requiredCases { id } } }',
  );
  const moduleId = planned.modules![0]!.id;
  const requirement = planned.modules![0]!.requiredCases![0]!.id;
  const published = await answer(
    admin,
    'publishProgramme',
    { id: programme, expectedVersion: 3 },
    '{ state reported kind }',
  );
  expect(published).toEqual({ state: 'PUBLISHED', reported: false, kind: 'PRIMARY_CARE' });

  // A round with two seats, for the doctors of one community centre.
  const { id: institution } = await answer(admin, 'registerInstitution', centre);
  const cohort = await answer(admin, 'openCohort', { ...round(), programme });
  const names = ['陈一', '林二', '𠮷三'];
  const applied: string[] = [];
  for (const [index, name] of names.entries()) {
    const member = { institution, number: `SZ-0${index + 1}`, name };
    const input = { cohort: cohort.id, trainee: { member } };
    const { id } = await answer(admin, 'applyToCohort', input);
    applied.push(id as unknown as string);
  }
  const [first, second, third] = applied as [string, string, string];
  for (const id of [first, second])
    await answer(admin, 'admitApplicant', { id, expectedVersion: 1 });
  await answer(admin, 'waitlistApplicant', { id: third, expectedVersion: 1 });

  // One of them leaves; who waited is in at once.
  const leaving = { id: second, expectedVersion: 2, reason: '调离本单位' };
  await answer(admin, 'withdrawEnrolment', leaving);
  const board = `query ($id: ID!) { cohort(id: $id) { phase seatsOpen
    enrolments(filter: { state: [ADMITTED, IN_TRAINING, COMPLETED] }) { nodes { id state version
      attendancePercent progress { complete } trainee { name institution { name } } } } } }`;
  const readBoard = async () => (await graph.query(board, { id: cohort.id }, admin)).data.cohort!;
  const before = await readBoard();
  expect(before).toMatchObject({ seatsOpen: 0 });
  expect(before.enrolments!.nodes).toMatchObject([
    { id: first, state: 'ADMITTED' },
    { id: third, state: 'ADMITTED', version: 3, trainee: { name: '𠮷三' } },
  ]);
  const learners = [
    { id: first, version: 2 },
    { id: third, version: 3 },
  ];
  for (const { id, version } of learners) {
    await answer(admin, 'assignSupervisor', { id, expectedVersion: version, supervisor: expert });
  }

  // The first day comes, and training begins by itself; the expert teaches and sees the cases.
  graph.pass({ days: 10 });
  await graph.runTasks();
  expect((await readBoard()).phase).toBe('RUNNING');
  const session = {
    ...{ cohort: cohort.id, module: moduleId, heldOn: day(10), institution },
    ...{ minutes: 120, teachers: [expert] },
    attendance: learners.map(({ id }) => ({ enrolment: id, minutes: 110 })),
  };
  const taught = await answer(teacher, 'recordSessionAttendance', session, '{ id trainees }');
  expect(taught.trainees).toBe(2);
  for (const { id } of learners) {
    const entry = { ...oneCase, enrolment: id, requirement, performedOn: day(10) };
    const written = await answer(admin, 'recordLogbookEntry', entry);
    await answer(teacher, 'confirmLogbookEntry', { id: written.id, expectedVersion: 1 });
    const result = {
      enrolment: id,
      module: moduleId,
      assessedOn: day(10),
      passed: true,
      score: 92,
    };
    await answer(teacher, 'recordModuleAssessment', result, '{ passed }');
  }

  // What was held is a fact on which others may rest.
  const database = await graph.database('training');
  const [told] = await database.query<{ payload: string }[]>(
    "SELECT payload FROM outbox WHERE kind = 'TrainingDelivered' AND subject_id = ?",
    [taught.id],
  );
  expect(JSON.parse(told!.payload)).toMatchObject({ hostGroupIds: [group], trainees: 2 });

  // Everything is done: completed, certified, and anybody can look the numbers up.
  const done = (await readBoard()).enrolments!.nodes as unknown as {
    id: string;
    version: number;
    attendancePercent: number;
    progress: { complete: boolean };
  }[];
  for (const { id, version, attendancePercent, progress } of done) {
    expect([attendancePercent, progress]).toEqual([91, { complete: true }]);
    await answer(admin, 'completeEnrolment', { id, expectedVersion: version });
    const issuing = { enrolment: id, expectedVersion: version + 1 };
    const issued = await answer(admin, 'issueCertificate', issuing, '{ number }');
    const verifying = `query ($number: String!) { verifyCertificate(number: $number) {
      state programme { name hosts { slug } } trainee { kind institution { name city } } } }`;
    const { data } = await graph.query(verifying, { number: issued.number });
    expect(data.verifyCertificate).toEqual({
      state: 'VALID',
      programme: { name: '专家引导的基层培训和基层建设', hosts: [{ slug: 'guangzhou' }] },
      trainee: { kind: 'INSTITUTION_MEMBER', institution: { name: centre.nameZh, city: '深圳' } },
    });
  }

  // And the past stays as it was.
  const past = `query ($id: ID!, $asOf: Date!) { cohort(id: $id) {
    standing(asOf: $asOf) { admitted inTraining completed withdrawn } } }`;
  const standing = async (asOf: string) =>
    (await graph.query(past, { id: cohort.id, asOf }, admin)).data.cohort!.standing;
  expect(await standing(day(0))).toMatchObject({ admitted: 2, withdrawn: 1, completed: 0 });
  expect(await standing(day(10))).toMatchObject({ admitted: 0, withdrawn: 1, completed: 2 });
});

const chief = {
  nameZh: '邓专家',
  licenceNumber: '110440300098765',
  licenceCategory: 'CLINICAL',
  title: 'CHIEF',
  practiceMode: 'FREE',
  practisingSince: '1996-07-01',
  specialties: ['02'],
};

const centre = {
  nameZh: '南山社区健康服务中心',
  kind: 'COMMUNITY_CENTRE',
  province: '广东',
  city: '深圳',
};

const chronicCare = {
  nameZh: '慢病管理',
  kind: 'CLINICAL',
  hours: 16,
  requiredCases: [{ procedure: '高血压随访', participation: 'ASSISTED', count: 1 }],
};

const round = () => ({
  label: '第一期',
  city: '深圳',
  seats: 2,
  applicationsOpenAt: new Date(Date.now() - dayMs).toISOString(),
  applicationsCloseAt: new Date(Date.now() + 5 * dayMs).toISOString(),
  startsOn: day(10),
  endsOn: day(100),
});

const oneCase = { procedure: '高血压随访', participation: 'PERFORMED_UNDER_SUPERVISION' };
