import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenApplicant } from '../../support/given/training/given-applicant';
import { givenFreshCopies } from '../../support/given/training/given-fresh-copies';
import { givenRound } from '../../support/given/training/given-round';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { refusalOf } from '../../support/refusal-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenFreshCopies(graph);
});
afterAll(() => graph.stop());

const opening = {
  label: '第一期 😀',
  city: '深圳',
  seats: 20,
  applicationsOpenAt: '2027-01-01T00:00:00Z',
  applicationsCloseAt: '2027-02-01T00:00:00Z',
  startsOn: '2027-03-01',
  endsOn: '2027-09-01',
};

it('is opened, changed and cancelled by the hosts', async () => {
  const { admin, programme } = await givenRound(graph);
  const selection = '{ id version label seats seatsOpen phase startsOn endsOn city }';
  const input = { programme: programme.id, ...opening };
  const opened = (await act(graph, admin, 'openCohort', input, selection)).data.answer!;
  expect(opened).toMatchObject({ ...{ seats: 20, seatsOpen: 20, phase: 'PLANNED' }, version: 1 });
  const changing = { id: opened.id, expectedVersion: 1, label: '第二期', city: null, seats: 10 };
  const changed = await act(graph, admin, 'updateCohort', changing, selection);
  expect(changed.data.answer).toMatchObject({
    label: '第二期',
    city: null,
    seats: 10,
    startsOn: '2027-03-01',
    version: 2,
  });
  const cancelling = { id: opened.id, expectedVersion: 2, reason: '讲师缺席' };
  const cancelled = await act(graph, admin, 'cancelCohort', cancelling, selection);
  expect(cancelled.data.answer).toMatchObject({ phase: 'CANCELLED', version: 3 });
  const again = { ...cancelling, expectedVersion: 3 };
  expect(refusalOf(await act(graph, admin, 'cancelCohort', again))).toBe('COHORT_CANCELLED');
  const stranger = await as(graph, 'GROUP_ADMIN', { group: ['another'] });
  expect(refusalOf(await act(graph, stranger, 'openCohort', input))).toBe('FORBIDDEN');
});

it('lets everybody go who is in a cohort that is cancelled', async () => {
  const { admin, cohort } = await givenRound(graph, { cohort: { seats: 2, seatsTaken: 1 } });
  const admitted = await givenApplicant(graph, cohort, { state: 'ADMITTED' });
  const waiting = await givenApplicant(graph, cohort, { state: 'WAITLISTED' });
  const cancelling = { id: cohort.id, expectedVersion: 1, reason: '讲师缺席' };
  await act(graph, admin, 'cancelCohort', cancelling);
  const { data } = await graph.query(
    `{ cohort(id: "${cohort.id}") { seatsTaken enrolments { nodes { id state steps { reason } } } } }`,
    {},
    admin,
  );
  expect(data.cohort).toMatchObject({ seatsTaken: 0 });
  expect(data.cohort!.enrolments!.nodes).toEqual(
    expect.arrayContaining(
      [admitted, waiting].map(({ id }) => ({
        id,
        state: 'WITHDRAWN',
        steps: [{ reason: null }, { reason: '讲师缺席' }],
      })),
    ),
  );
});

it('begins by itself, without those who still wait, and waits for supervisors where cases are done', async () => {
  const { admin, cohort, supervisors } = await givenRound(graph, {
    cases: 1,
    cohort: { seats: 3, seatsTaken: 2 },
  });
  const given = { state: 'ADMITTED' } as const;
  const taught = await givenApplicant(graph, cohort, { ...given, supervisorId: supervisors[0]! });
  const alone = await givenApplicant(graph, cohort, given);
  const applied = await givenApplicant(graph, cohort);
  const before = { id: taught.id, expectedVersion: 1 };
  expect(refusalOf(await act(graph, admin, 'startTraining', before))).toBe('COHORT_NOT_RUNNING');
  graph.pass({ days: 10 });
  await graph.runTasks();
  const read = async ({ id }: { id: string }) =>
    (
      await graph.query(
        `{ enrolment(id: "${id}") { state startedOn steps { to actor } } }`,
        {},
        admin,
      )
    ).data.enrolment;
  expect(await read(taught)).toMatchObject({
    state: 'IN_TRAINING',
    startedOn: cohort.startsOn,
    steps: [{}, { to: 'IN_TRAINING', actor: 'time' }],
  });
  expect(await read(alone)).toMatchObject({ state: 'ADMITTED' });
  expect(await read(applied)).toMatchObject({ state: 'WITHDRAWN' });
  const starting = { id: alone.id, expectedVersion: 1 };
  expect(refusalOf(await act(graph, admin, 'startTraining', starting))).toBe('SUPERVISOR_MISSING');
  const assigning = { ...starting, supervisor: supervisors[0] };
  await act(graph, admin, 'assignSupervisor', assigning);
  const two = { id: alone.id, expectedVersion: 2 };
  expect((await act(graph, admin, 'startTraining', two)).data.answer).toMatchObject({ version: 3 });
  const seats = { id: cohort.id, expectedVersion: 1, seats: 10 };
  expect(refusalOf(await act(graph, admin, 'updateCohort', seats))).toBe('COHORT_BEGAN');
  const failing = { id: alone.id, expectedVersion: 3, reason: '缺勤' };
  expect((await act(graph, admin, 'failEnrolment', failing)).data.answer).toMatchObject({
    version: 4,
  });
  graph.pass({ days: -10 });
});

it('gives away a seat that became free in whatever way, when time looks', async () => {
  const { admin, cohort } = await givenRound(graph, { cohort: { seats: 1 } });
  const { id } = await givenApplicant(graph, cohort, { state: 'WAITLISTED' });
  await graph.runTasks();
  const { data } = await graph.query(`{ enrolment(id: "${id}") { state } }`, {}, admin);
  expect(data.enrolment).toEqual({ state: 'ADMITTED' });
});

it.each<[string, object, string]>([
  [
    'a window that ends before it begins',
    { applicationsCloseAt: '2026-12-31T00:00:00Z' },
    'PERIOD_REVERSED',
  ],
  ['a last day before the first', { endsOn: '2027-03-01' }, 'PERIOD_REVERSED'],
  [
    'a window beyond the first day',
    { applicationsCloseAt: '2027-03-01T00:00:00Z' },
    'WINDOW_AFTER_START',
  ],
  [
    'a first day long ago',
    {
      applicationsOpenAt: '2024-01-01T00:00:00Z',
      applicationsCloseAt: '2024-02-01T00:00:00Z',
      startsOn: '2024-02-29',
    },
    'COHORT_IN_PAST',
  ],
  ['no seat', { seats: 0 }, 'NUMBER_OUT_OF_RANGE'],
  ['fewer than no seats', { seats: -1 }, 'NUMBER_OUT_OF_RANGE'],
  ['too many seats', { seats: 1001 }, 'NUMBER_OUT_OF_RANGE'],
  ['a label of blanks', { label: '  ' }, 'TEXT_LENGTH'],
  ['control characters', { label: 'a\u0000' }, 'TEXT_UNPRINTABLE'],
  ['a day that does not exist', { startsOn: '2025-02-29' }, 'INVALID_DATE'],
])('is not opened with %s', async (_what, change, reason) => {
  const { admin, programme } = await givenRound(graph);
  const input = { programme: programme.id, ...opening, ...change };
  const response = await act(graph, admin, 'openCohort', input);
  expect(response.refusals[0]).toMatchObject({ reason });
});
