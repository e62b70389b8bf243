import type { EntityManager } from 'typeorm';
import { inferred, stated } from '../../../founding/cite';
import { stableId } from '../../../platform/id';
import { insertSources } from '../../../platform/sources/insert-sources';
import { Meeting } from '../meetings/entities/meeting';
import { MeetingAttendance } from '../meetings/entities/meeting-attendance';
import { foundingDay } from './founding-day';
import { partnerIdOf } from './partner-id-of';

const unstated = {
  title: null,
  quarterYear: null,
  quarterNumber: null,
  heldOn: null,
  heldPrecision: null,
  partnerId: null,
  agenda: [],
  guests: [],
  minutes: null,
  version: 1,
  quarterPlace: null,
  cancelledAt: null,
  cancelReason: null,
};

/** The founding assembly, and the quarterly meeting that was announced there. */
export async function loadMeetings(
  manager: EntityManager,
  foundingGroupIds: readonly string[],
): Promise<void> {
  const assembly = stableId('Meeting', 'founding');
  await manager.insert(Meeting, {
    ...unstated,
    id: assembly,
    kind: 'FOUNDING',
    title: '成立大会',
    heldOn: foundingDay,
    heldPrecision: 'DAY',
    hostCity: '北京',
    guests: ['李碧菁'],
  });
  await manager.insert(
    MeetingAttendance,
    foundingGroupIds.map((groupId) => ({ meetingId: assembly, groupId, people: null })),
  );
  await insertSources(manager, assembly, [
    ...stated(
      'report.alliance.founding-assembly',
      'report.alliance.first-in-china',
      'report.guest.name',
      'report.guest.present',
    ),
    ...inferred(
      'Each group spoke there or is named as a founder.',
      'report.alliance.founding-groups',
    ),
  ]);

  const next = stableId('Meeting', '2016-Q2');
  await manager.insert(Meeting, {
    ...unstated,
    id: next,
    kind: 'QUARTERLY',
    quarterYear: 2016,
    quarterNumber: 2,
    quarterPlace: 1,
    hostCity: '深圳',
    partnerId: partnerIdOf('dongmai'),
  });
  await insertSources(
    manager,
    next,
    inferred(
      'Taken for the alliance’s meeting of the second quarter of 2016; the partner is a wish.',
      'report.meeting.next-city',
      'report.meeting.quarterly',
      'report.meeting.media-partner',
      'report.meeting.announcement',
    ),
  );
}
