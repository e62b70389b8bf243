import type { Work } from '../../../platform/commands/work';
import { nobody } from '../../../platform/viewer';
import { engageDoctor } from '../../../subgraphs/doctors/register/commands/engage-doctor';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenCopiesAsOf } from '../../support/given/doctors/given-copies-as-of';
import { givenDoctor } from '../../support/given/doctors/given-doctor';
import { givenGroupCopy } from '../../support/given/doctors/given-group-copy';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';

const clients = 64;
const rounds = process.env.ALLIANCE_TEST_FULL === 'yes' ? 10 : 1;

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
  await givenCopiesAsOf(graph, 'groups', new Date());
});
afterAll(() => graph.stop());

/** As many wishes as clients, of which every two contradict each other. */
const wishes = [
  {
    what: 'overlapping engagements in one group',
    async given() {
      const [doctor, group] = [await givenDoctor(graph), await givenGroupCopy(graph)];
      return Array.from({ length: clients }, (_, index) => ({
        doctor: doctor.id,
        group: group.id,
        terms: { kind: 'PARTNER' as const },
        from: `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
      }));
    },
    reason: 'ENGAGEMENT_OVERLAPS',
  },
  {
    what: 'full-time engagements in many groups',
    async given() {
      const doctor = await givenDoctor(graph);
      const groups = [];
      for (let index = 0; index < clients; index += 1) groups.push(await givenGroupCopy(graph));
      return groups.map(({ id }) => ({
        doctor: doctor.id,
        group: id,
        terms: { kind: 'FULL_TIME' as const },
        from: '2026-03-01',
      }));
    },
    reason: 'FULL_TIME_ELSEWHERE',
  },
] as const;

async function engagementsOf(doctorId: string): Promise<number> {
  const database = await graph.database('doctors');
  const [row] = await database.query<{ count: number }[]>(
    'SELECT COUNT(*) AS count FROM engagements WHERE doctor_id = ?',
    [doctorId],
  );
  return Number(row!.count);
}

describe.each(wishes)('$what', ({ given, reason }) => {
  it('are one, whoever of 64 clients asks first', async () => {
    for (let round = 0; round < rounds; round += 1) {
      const inputs = await given();
      const admin = await as(graph, 'GROUP_ADMIN', {
        group: [...new Set(inputs.map(({ group }) => group))],
      });
      const answers = await Promise.all(
        inputs.map((input) => act(graph, admin, 'engageDoctor', input)),
      );
      const bodies = answers.map(({ body }) => body);
      expect(bodies.filter((body) => body.includes('"version":1'))).toHaveLength(1);
      expect(bodies.filter((body) => new RegExp(`${reason}|RETRY_LATER`).test(body))).toHaveLength(
        clients - 1,
      );
      expect(await engagementsOf(inputs[0]!.doctor)).toBe(1);
    }
  });

  it('become several when nobody locks the person: the lock is what prevents it', async () => {
    const inputs = (await given()).slice(0, 8);
    const viewer = {
      ...nobody,
      subject: 'a test',
      tenants: { group: inputs.map(({ group }) => group) },
    };
    // Everybody looks before anybody writes, as it happens to those who do not lock.
    const start = barrier(inputs.length);
    const engageUnlocked = (work: Work, input: (typeof inputs)[number]) =>
      engageDoctor(
        {
          ...withoutLocks(work),
          insert: (entity, rows) => start().then(() => work.insert(entity, rows)),
        },
        input,
      );
    await Promise.allSettled(
      inputs.map((input) =>
        inOneWork(graph, 'doctors', viewer, (work) => engageUnlocked(work, input)),
      ),
    );
    expect(await engagementsOf(inputs[0]!.doctor)).toBeGreaterThan(1);
  });
});

/** Lets everybody through when all have come, or after a moment. */
function barrier(count: number): () => Promise<void> {
  let come = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  setTimeout(() => open(), 2_000).unref();
  return () => {
    come += 1;
    if (come === count) open();
    return opened;
  };
}
