import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { dayText } from '../../../seed/days';
import { places } from '../../../seed/places';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { Institution } from '../outreach/entities/institution';
import { OutreachDoctor } from '../outreach/entities/outreach-doctor';
import { OutreachEvent } from '../outreach/entities/outreach-event';
import { OutreachGroup } from '../outreach/entities/outreach-group';

const kinds = [
  ['COMMUNITY_CENTRE', '社区卫生服务中心'],
  ['TOWNSHIP_CENTRE', '乡镇卫生院'],
  ['VILLAGE_CLINIC', '村卫生室'],
  ['COUNTY_HOSPITAL', '县医院'],
  ['OTHER', '基层医疗机构'],
] as const;
const events = [
  ['FREE_CLINIC', '义诊'],
  ['REGIONAL_MISSION', '贫困地区医疗队'],
  ['DONATED_OPERATIONS', '公益手术'],
] as const;
const states = ['HELD', 'HELD', 'PLANNED', 'HELD', 'CANCELLED'] as const;
const institutions = 20;

/** Institutions of primary care, and the days on which groups went to help. */
export function seedOutreach(world: World, write: BulkWriter): void {
  const register = { reported: false, synthetic: true, version: 1 };
  for (let index = 0; index < institutions; index += 1) {
    const [kind, word] = kinds[index % kinds.length]!;
    const { province, city, districts, short } = places[(index * 5) % places.length]!;
    const nameZh = `${short}${districts[0]!}${word}（合成${index + 1}）`;
    write.add(Institution, {
      id: seedId('Institution', index),
      nameZh,
      nameEn: null,
      sortName: sortNameOf(nameZh, null, 'organisation'),
      kind,
      province,
      city,
      district: districts[0]!,
      ...register,
    });
  }
  const members = world.groups.filter(({ status }) => status === 'MEMBER');
  for (let index = 0; index < world.scale.groups * 2; index += 1) {
    const [kind, word] = events[index % events.length]!;
    const state = states[index % states.length]!;
    const place = places[(index * 5) % places.length]!;
    const day = state === 'PLANNED' ? world.asOf + 20 + index : world.asOf - 30 - index * 11;
    const group = members[index % members.length]!;
    const id = seedId('Outreach', index);
    const nameZh = `${place.short}${word}（合成${index + 1}）`;
    write.add(OutreachEvent, {
      id,
      nameZh,
      nameEn: null,
      sortName: sortNameOf(nameZh, null, 'organisation'),
      kind,
      state,
      province: place.province,
      city: place.city,
      place: null,
      startsOn: dayText(day),
      endsOn: dayText(day + 2),
      institutionId: index % 2 === 0 ? seedId('Institution', index % institutions) : null,
      peopleServed: state === 'HELD' ? 40 + ((index * 37) % 300) : null,
      ...register,
    });
    write.add(OutreachGroup, { eventId: id, groupId: group.id, position: 0 });
    for (let position = 0; position < 2; position += 1) {
      const doctorId = seedId('Doctor', group.firstDoctor + position);
      write.add(OutreachDoctor, { eventId: id, doctorId, position });
    }
  }
}
