import { newId } from '../../../platform/id';
import type { Work } from '../../../platform/commands/work';
import { nobody } from '../../../platform/viewer';
import { admitApplicant } from '../../../subgraphs/training/enrolments/commands/admit-applicant';
import { assignSupervisor } from '../../../subgraphs/training/enrolments/commands/assign-supervisor';
import { SupervisorLoad } from '../../../subgraphs/training/enrolments/entities/supervisor-load';
import { act } from '../../support/act';
import { givenApplicant } from '../../support/given/training/given-applicant';
import { givenCohort } from '../../support/given/training/given-cohort';
import { givenFreshCopies } from '../../support/given/training/given-fresh-copies';
import { givenRound } from '../../support/given/training/given-round';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';
import type { GraphResponse } from '../../support/response';

const clients = process.env.ALLIANCE_TEST_FULL === 'yes' ? 64 : 16;
const manager = {
  ...nobody,
  kind: 'user',
  subject: 'a manager',
  roles: ['TRAINING_MANAGER'],
} as const;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenFreshCopies(graph);
});
afterAll(() => graph.stop());

const applicants = (
  count: number,
  of: Parameters<typeof givenApplicant>[1],
  given: Parameters<typeof givenApplicant>[2] = {},
) => Promise.all(Array.from({ length: count }, () => givenApplicant(graph, of, given)));

/** How each went: done, or why not. */
const results = (responses: readonly GraphResponse[]) => {
  const counts: Record<string, number> = {};
  for (const response of responses) {
    const result = response.body.includes('"errors"')
      ? `${response.refusals[0]?.reason ?? response.refusals[0]?.code}`
      : 'done';
    counts[result] = (counts[result] ?? 0) + 1;
  }
  return counts;
};

const count = async (sql: string, id: string) => {
  const database = await graph.database('training');
  const [row] = await database.query<{ total: number }[]>(
    `SELECT COUNT(*) AS total FROM enrolments WHERE ${sql}`,
    [id],
  );
  return Number(row!.total);
};
const admitted = (cohortId: string) => count("state = 'ADMITTED' AND cohort_id = ?", cohortId);
const supervised = (doctorId: string) => count('supervisor_id = ?', doctorId);

/** Lets nobody pass before all have come. */
function gate(parties: number) {
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let come = 0;
  return () => {
    come += 1;
    if (come === parties) open();
    return opened;
  };
}

it(`gives the last seat to one of ${clients} who want it at the same time`, async () => {
  const { admin, cohort } = await givenRound(graph, { cohort: { seats: 1 } });
  const rows = await applicants(clients, cohort);
  const responses = await Promise.all(
    rows.map(({ id }) => act(graph, admin, 'admitApplicant', { id, expectedVersion: 1 })),
  );
  expect(results(responses)).toEqual({ done: 1, NO_SEAT_LEFT: clients - 1 });
  expect(await admitted(cohort.id)).toBe(1);
});

it('would give it to two without the lock', async () => {
  const { cohort } = await givenRound(graph, { cohort: { seats: 1 } });
  const rows = await applicants(2, cohort);
  const together = gate(rows.length);
  await Promise.all(
    rows.map(({ id }) =>
      inOneWork(graph, 'training', manager, async (work) => {
        const open = withoutLocks(work);
        const everything: Work['everything'] = {
          ...open.everything,
          async count(...given) {
            const counted = await open.everything.count(...given);
            await together(); // both have read that a seat is free
            return counted;
          },
        };
        const input = { id, expectedVersion: 1, wanted: 'ADMITTED' } as const;
        return admitApplicant({ ...open, everything }, input);
      }),
    ),
  );
  expect(await admitted(cohort.id)).toBe(2);
});

it('gives seats that come back at once to as many who wait, each of them once', async () => {
  const { admin, cohort } = await givenRound(graph, { cohort: { seats: 5, seatsTaken: 5 } });
  const inside = await applicants(5, cohort, { state: 'ADMITTED' });
  const waiting: string[] = [];
  for (let position = 1; position <= 8; position += 1) {
    const given = { state: 'WAITLISTED', waitingPosition: position } as const;
    waiting.push((await givenApplicant(graph, cohort, given)).id);
  }
  const responses = await Promise.all(
    inside.map(({ id, doctor }) =>
      act(graph, doctor, 'withdrawEnrolment', { id, expectedVersion: 1, reason: '另有安排' }),
    ),
  );
  expect(results(responses)).toEqual({ done: 5 });
  const query = `{ cohort(id: "${cohort.id}") { seatsTaken enrolments(filter: { state: [ADMITTED] }) { nodes { id } } } }`;
  const { data } = await graph.query(query, {}, admin);
  expect(data.cohort).toMatchObject({ seatsTaken: 5 });
  const got = data.cohort!.enrolments!.nodes as unknown as { id: string }[];
  expect(got.map(({ id }) => id).sort()).toEqual(waiting.slice(0, 5).sort());
  const database = await graph.database('training');
  const left = await database.query<{ place: number }[]>(
    `SELECT waiting_position AS place FROM enrolments
     WHERE cohort_id = ? AND state = 'WAITLISTED' ORDER BY waiting_position`,
    [cohort.id],
  );
  expect(left.map(({ place }) => Number(place))).toEqual([1, 2, 3]);
});

it(`gives a supervisor five of ${clients} trainees, of however many cohorts`, async () => {
  const { admin, programme, supervisors } = await givenRound(graph);
  const cohorts = await Promise.all(
    Array.from({ length: 4 }, () => givenCohort(graph, { programmeId: programme.id })),
  );
  const rows = (
    await Promise.all(
      cohorts.map((cohort) => applicants(clients / 4, cohort, { state: 'ADMITTED' })),
    )
  ).flat();
  const supervisor = supervisors[0]!;
  const responses = await Promise.all(
    rows.map(({ id }) =>
      act(graph, admin, 'assignSupervisor', { id, expectedVersion: 1, supervisor }),
    ),
  );
  expect(results(responses)).toEqual({ done: 5, SUPERVISOR_FULL: clients - 5 });
  expect(await supervised(supervisor)).toBe(5);
});

it('would give a sixth without the lock', async () => {
  const { cohort, supervisors } = await givenRound(graph);
  const supervisor = supervisors[0]!;
  await applicants(4, cohort, { state: 'ADMITTED', supervisorId: supervisor });
  const rows = await applicants(2, cohort, { state: 'ADMITTED' });
  const database = await graph.database('training');
  await database.manager.insert(SupervisorLoad, { id: supervisor, trainees: 4, version: 1 });
  const together = gate(rows.length);
  await Promise.all(
    rows.map(({ id }) =>
      inOneWork(graph, 'training', manager, async (work) => {
        const open = withoutLocks(work);
        const lock: Work['lock'] = async (entity, key) => {
          const row = await open.lock(entity, key);
          if (key === supervisor) await together(); // both have read that there are four
          return row;
        };
        return assignSupervisor({ ...open, lock }, { id, expectedVersion: 1, supervisor });
      }),
    ),
  );
  expect(await supervised(supervisor)).toBe(6);
});

it('takes one application of many that one doctor sends at once', async () => {
  const { admin, cohort } = await givenRound(graph);
  const student = { school: `学校 ${newId()}`, number: '1', name: '李四' };
  const input = { cohort: cohort.id, trainee: { student } };
  const responses = await Promise.all(
    Array.from({ length: 8 }, () => act(graph, admin, 'applyToCohort', input)),
  );
  expect(results(responses)).toEqual({ done: 1, ALREADY_ENROLLED: 7 });
});
