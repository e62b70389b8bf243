import type { Work } from '../../../platform/commands/work';
import { nobody } from '../../../platform/viewer';
import { recordRegistration } from '../../../subgraphs/doctors/practice/commands/record-registration';
import { engageDoctor } from '../../../subgraphs/doctors/register/commands/engage-doctor';
import { startTalks } from '../../../subgraphs/doctors/register/commands/start-talks';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { barrier } from '../../support/barrier';
import { givenCopiesAsOf } from '../../support/given/doctors/given-copies-as-of';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenGroupCopy } from '../../support/given/doctors/given-group-copy';
import { givenHospitalCopy } from '../../support/given/doctors/given-hospital-copy';
import { givenJoinRequest } from '../../support/given/doctors/given-join-request';
import { givenSiteCopy } from '../../support/given/doctors/given-site-copy';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';

const clients = 64;
const rounds = process.env.ALLIANCE_TEST_FULL === 'yes' ? 10 : 1;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenCopiesAsOf(graph, 'groups', new Date());
  await givenCopiesAsOf(graph, 'hospitals', new Date());
});
afterAll(() => graph.stop());

interface Storm {
  readonly what: string;
  readonly mutation: string;
  /** What the losers are told. */
  readonly told: RegExp;
  /** As many wishes as clients, of which every two contradict each other, and how many came true. */
  given(): Promise<{
    inputs: object[];
    tenants: Record<string, string[]>;
    counted: [string, string];
  }>;
  perform(work: Work, input: never): Promise<unknown>;
  /** Takes away what would hold even without the lock. */
  readonly secondGuard?: string;
}

const terms = { kind: 'PARTNER' };
const countOf = (table: string, condition: string) =>
  `SELECT COUNT(*) AS count FROM ${table} WHERE ${condition}`;

const storms: readonly Storm[] = [
  {
    what: 'overlapping engagements in one group',
    mutation: 'engageDoctor',
    told: /ENGAGEMENT_OVERLAPS|RETRY_LATER/,
    perform: engageDoctor,
    async given() {
      const [doctor, group] = [await givenDoctor(graph), await givenGroupCopy(graph)];
      const dayOf = (index: number) => `2026-03-${String((index % 28) + 1).padStart(2, '0')}`;
      return {
        inputs: Array.from({ length: clients }, (_, index) => ({
          ...{ doctor: doctor.id, group: group.id, terms, from: dayOf(index) },
        })),
        tenants: { group: [group.id] },
        counted: [countOf('engagements', 'doctor_id = ?'), doctor.id],
      };
    },
  },
  {
    what: 'full-time engagements in many groups',
    mutation: 'engageDoctor',
    told: /FULL_TIME_ELSEWHERE|RETRY_LATER/,
    perform: engageDoctor,
    async given() {
      const [doctor, groups] = [await givenDoctor(graph), await givenGroups()];
      const fullTime = { kind: 'FULL_TIME' };
      return {
        inputs: groups.map((group) => ({
          ...{ doctor: doctor.id, group, terms: fullTime, from: '2026-03-01' },
        })),
        tenants: { group: groups },
        counted: [countOf('engagements', 'doctor_id = ?'), doctor.id],
      };
    },
  },
  {
    what: 'members that take up one request to the alliance',
    mutation: 'startTalks',
    told: /STALE_VERSION|RETRY_LATER/,
    perform: startTalks,
    secondGuard: 'ALTER TABLE join_request_steps DROP PRIMARY KEY',
    async given() {
      const [doctor, groups] = [await givenDoctor(graph), await givenGroups()];
      const { id } = await givenJoinRequest(graph, { doctorId: doctor.id });
      return {
        inputs: groups.map((group) => ({ id, expectedVersion: 1, group })),
        tenants: { group: groups },
        counted: [countOf('join_request_steps', "state = 'IN_TALKS' AND join_request_id = ?"), id],
      };
    },
  },
  {
    what: 'main registrations of one doctor',
    mutation: 'recordRegistration',
    told: /MAIN_REGISTRATION_EXISTS|RETRY_LATER/,
    perform: recordRegistration,
    async given() {
      const [doctor, hospital] = [await givenDoctor(graph), await givenHospitalCopy(graph)];
      await givenSiteCopy(graph, { hospitalId: hospital.id });
      const input = { doctor: doctor.id, basis: 'MAIN', hospital: hospital.id, scope: ['04'] };
      return {
        inputs: Array.from({ length: clients }, () => ({ ...input, from: '2026-03-01' })),
        tenants: { hospital: [hospital.id] },
        counted: [countOf('practice_registrations', 'doctor_id = ?'), doctor.id],
      };
    },
  },
];

async function givenGroups(): Promise<string[]> {
  const groups = [];
  for (let index = 0; index < clients; index += 1) groups.push((await givenGroupCopy(graph)).id);
  return groups;
}

async function count([sql, id]: readonly [string, string]): Promise<number> {
  const [row] = await (await graph.database('doctors')).query<{ count: number }[]>(sql, [id]);
  return Number(row!.count);
}

describe.each(storms)('$what', ({ mutation, told, given, perform, secondGuard }) => {
  it('are one, whoever of 64 clients asks first', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { inputs, tenants, counted } = await given();
      const role = tenants.group ? 'GROUP_ADMIN' : 'HOSPITAL_STAFF';
      const headers = await as(graph, role, tenants);
      const answers = await Promise.all(
        inputs.map((input) => act(graph, headers, mutation, input)),
      );
      const bodies = answers.map(({ body }) => body);
      expect(bodies.filter((body) => body.includes('"answer":{"id"'))).toHaveLength(1);
      expect(bodies.filter((body) => told.test(body))).toHaveLength(clients - 1);
      expect(await count(counted)).toBe(1);
    }
  });

  it('become several when nobody locks the person: the lock is what prevents it', async () => {
    const { inputs, tenants, counted } = await given();
    if (secondGuard) await (await graph.database('doctors')).query(secondGuard);
    const few = inputs.slice(0, 8);
    const viewer = { ...nobody, subject: 'a test', tenants };
    // Everybody looks before anybody writes, as happens to those who do not lock.
    const allHaveLooked = barrier(few.length);
    const unlocked = (work: Work): Work => ({
      ...withoutLocks(work),
      insert: async (entity, rows) => {
        await allHaveLooked();
        await work.insert(entity, rows);
      },
      change: async (entity, row, changes) => {
        await allHaveLooked();
        return work.change(entity, row, changes);
      },
    });
    await Promise.allSettled(
      few.map((input) =>
        inOneWork(graph, 'doctors', viewer, (work) => perform(unlocked(work), input as never)),
      ),
    );
    expect(await count(counted)).toBeGreaterThan(1);
  });
});
