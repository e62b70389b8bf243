import { newId } from '../../../../platform/id';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { OutreachDoctor } from '../../../../subgraphs/training/outreach/entities/outreach-doctor';
import { OutreachEvent } from '../../../../subgraphs/training/outreach/entities/outreach-event';
import { OutreachGroup } from '../../../../subgraphs/training/outreach/entities/outreach-group';
import type { TestGraph } from '../../graph';

type Given = Partial<OutreachEvent> & {
  readonly groups?: readonly string[];
  readonly doctors?: readonly string[];
};

/** A free clinic that was held and served 120 people. */
export async function givenOutreachEvent(
  graph: TestGraph,
  given: Given = {},
): Promise<OutreachEvent> {
  const { groups = [], doctors = [], ...columns } = given;
  const nameZh = given.nameZh ?? '疝病义诊';
  const row: OutreachEvent = {
    id: newId(),
    nameZh,
    nameEn: null,
    sortName: sortNameOf(nameZh, null, 'organisation'),
    kind: 'FREE_CLINIC',
    state: 'HELD',
    province: '广东',
    city: '深圳',
    place: null,
    startsOn: '2026-04-11',
    endsOn: '2026-04-12',
    institutionId: null,
    peopleServed: (given.state ?? 'HELD') === 'HELD' ? 120 : null,
    reported: false,
    synthetic: false,
    version: 1,
    ...columns,
  };
  const { manager } = await graph.database('training');
  const eventId = row.id;
  await manager.insert(OutreachEvent, row);
  await manager.insert(
    OutreachGroup,
    groups.map((groupId, position) => ({ eventId, groupId, position })),
  );
  await manager.insert(
    OutreachDoctor,
    doctors.map((doctorId, position) => ({ eventId, doctorId, position })),
  );
  return row;
}
