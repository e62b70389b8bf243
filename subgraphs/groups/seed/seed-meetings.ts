import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { dayText } from '../../../seed/days';
import { places } from '../../../seed/places';
import { seedId } from '../../../seed/seed-id';
import type { World } from '../../../seed/world';
import { MeetingAttendance } from '../meetings/entities/meeting-attendance';
import { Meeting } from '../meetings/entities/meeting';
import { ResearchGroup } from '../meetings/entities/research-group';
import { ResearchHospital } from '../meetings/entities/research-hospital';
import { ResearchProject } from '../meetings/entities/research-project';
import { ResearchPublication } from '../meetings/entities/research-publication';
import { members, nth } from './members';

const states = ['PLANNED', 'RUNNING', 'COMPLETED', 'STOPPED'] as const;
const perQuarter = 91;

/** Academic meetings, one for each quarter, and research; the alliance's own meetings stay its own. */
export function seedMeetings(world: World, write: BulkWriter): void {
  const own = members(world);
  for (let index = 0; index < 20; index += 1) {
    const day = world.asOf + 40 - index * perQuarter;
    const held = day < world.asOf;
    const id = seedId('Meeting', index);
    write.add(Meeting, {
      id,
      kind: 'ACADEMIC',
      title: `（合成）学术会议 ${index + 1}`,
      quarterYear: null,
      quarterNumber: null,
      heldOn: dayText(day),
      heldPrecision: 'DAY',
      hostCity: nth(places, index * 3).city,
      partnerId: index % 4 === 0 ? seedId('Partner', 4) : null,
      agenda: ['合成议程：病例讨论', '合成议程：质量报告'],
      guests: [],
      minutes: held ? '合成数据：会议纪要' : null,
      version: held ? 2 : 1,
    });
    if (!held) continue;
    for (const [place, { id: groupId }] of own.entries()) {
      if ((place + index) % 4 === 3) continue;
      write.add(MeetingAttendance, { meetingId: id, groupId, people: 2 + ((place + index) % 6) });
    }
  }
  for (let index = 0; index < 12; index += 1) {
    const state = nth(states, index);
    const id = seedId('Research', index);
    const ended = state === 'COMPLETED' || state === 'STOPPED';
    const started = world.asOf - 900 + index * 20;
    write.add(ResearchProject, {
      id,
      title: `（合成）多中心研究 ${index + 1}`,
      question: '合成数据：日间手术的安全性如何？',
      state,
      startedOn: state === 'PLANNED' ? null : dayText(started),
      endedOn: ended ? dayText(started + 500) : null,
      version: 1,
    });
    for (let place = 0; place < 3; place += 1) {
      const { id: groupId } = nth(own, index + place);
      if (place < own.length) write.add(ResearchGroup, { projectId: id, groupId });
      const { id: hospitalId } = nth(world.hospitals, index * 3 + place);
      write.add(ResearchHospital, { projectId: id, hospitalId });
    }
    if (state !== 'COMPLETED') continue;
    write.add(ResearchPublication, {
      id: seedId('Publication', index),
      projectId: id,
      title: `（合成）研究结果 ${index + 1}`,
      venue: '合成期刊',
      publishedOn: dayText(started + 650),
      publishedPrecision: 'MONTH',
      doi: null,
    });
  }
}
