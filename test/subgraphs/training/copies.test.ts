import { newId } from '../../../platform/id';
import { copies } from '../../../subgraphs/training/copies';
import { DoctorCopy } from '../../../subgraphs/training/copies/entities/doctor-copy';
import { EngagementCopy } from '../../../subgraphs/training/copies/entities/engagement-copy';
import { GroupCopy } from '../../../subgraphs/training/copies/entities/group-copy';
import { startTestGraph, type TestGraph } from '../../support/graph';

describe('what training copies of others', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  it.each([
    [
      'groups',
      'GroupChanged',
      GroupCopy,
      { slug: 'a', status: 'MEMBER' },
      { slug: 'a', status: 'SUSPENDED' },
    ],
    [
      'doctors',
      'DoctorChanged',
      DoctorCopy,
      { nameZh: '张三', nameEn: null, title: 'ATTENDING', status: 'ACTIVE', academicRoles: [] },
      { nameZh: '张三', nameEn: null, title: 'CHIEF', status: 'ACTIVE', academicRoles: ['教授'] },
    ],
    [
      'doctors',
      'EngagementChanged',
      EngagementCopy,
      { doctorId: newId(), groupId: newId(), validFrom: '2026-01-01', validUntil: null },
      { doctorId: newId(), groupId: newId(), validFrom: '2026-01-01', validUntil: '2026-02-01' },
    ],
  ] as const)(
    'keeps the newest of %s (%s), however it is told',
    async (owner, kind, entity, older, newer) => {
      const { manager } = await graph.database('training');
      const id = newId();
      const tell = async (state: object, version: number) => {
        const payload = JSON.stringify({ id, ...state, version });
        const { apply } = copies.follows.find((following) => following.owner === owner)!;
        await apply[kind]!(manager, { kind, subjectId: id, occurredAt: '', payload });
        return manager.findOneByOrFail<{ id: string }>(entity, { id });
      };
      expect(await tell(older, 1)).toEqual({ id, ...older, version: 1 });
      expect(await tell(newer, 3)).toEqual({ id, ...newer, version: 3 });
      expect(await tell(older, 2)).toEqual({ id, ...newer, version: 3 });
      expect(await tell(newer, 3)).toEqual({ id, ...newer, version: 3 });
    },
  );
});
