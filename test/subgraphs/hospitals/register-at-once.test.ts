import type { Work } from '../../../platform/commands/work';
import { nobody, type Viewer } from '../../../platform/viewer';
import { registerHospital } from '../../../subgraphs/hospitals/register/commands/register-hospital';
import { Hospital } from '../../../subgraphs/hospitals/register/entities/hospital';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const hospital = (nameZh: string) =>
  ({
    entry: {
      nameZh,
      ownership: 'PRIVATE_NON_PROFIT',
      kind: 'CLINIC',
      registeredSubjects: ['04'],
    },
    site: { province: '浙江', city: '杭州' },
  }) as const;

const registered = async (nameZh: string) =>
  (await graph.database('hospitals')).manager.countBy(Hospital, { nameZh });

it('registers one of 64 that are the same, when all come at once', async () => {
  const headers = await as(graph, 'SECRETARIAT');
  const input = hospital('同名诊所');
  const answers = await Promise.all(
    Array.from({ length: 64 }, () => act(graph, headers, 'registerHospital', input)),
  );
  const known = answers.filter(({ body }) => body.includes('HOSPITAL_KNOWN'));
  expect(known).toHaveLength(63);
  expect(await registered('同名诊所')).toBe(1);
});

it('would register several if nobody waited', async () => {
  const count = 4;
  const viewer: Viewer = { ...nobody, subject: 'somebody', roles: ['SECRETARIAT'] };
  let waiting = count;
  let open: () => void;
  const allHaveLooked = new Promise<void>((resolve) => (open = resolve));
  /** Nobody writes before everybody has looked. */
  const together = (work: Work): Work => ({
    ...withoutLocks(work),
    async insert(entity, rows) {
      if (entity === Hospital) {
        waiting -= 1;
        if (waiting === 0) open();
        await allHaveLooked;
      }
      return work.insert(entity, rows);
    },
  });
  const one = () =>
    inOneWork(graph, 'hospitals', viewer, (work) =>
      registerHospital(together(work), hospital('多名诊所')),
    );
  await Promise.all(Array.from({ length: count }, one));
  expect(await registered('多名诊所')).toBe(count);
});
