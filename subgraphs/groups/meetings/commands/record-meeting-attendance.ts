import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { changeWithTrace } from '../../history/change-with-trace';
import { shareGroups } from '../../register/share-groups';
import { requireOwnOrSecretariat } from '../../require-own-or-secretariat';
import { heldRefusal } from '../domain/held-refusal';
import { Meeting } from '../entities/meeting';
import { MeetingAttendance } from '../entities/meeting-attendance';
import { meetingOutcome, type MeetingOutcome } from '../outcomes';

interface RecordMeetingAttendance {
  readonly id: string;
  readonly expectedVersion: number;
  readonly group: string;
  readonly people?: number | null;
}

/** A group says that it was there, and with how many people; the secretariat may say it for it. */
export async function recordMeetingAttendance(
  work: Work,
  input: RecordMeetingAttendance,
): Promise<MeetingOutcome> {
  requireOwnOrSecretariat(work.viewer, input.group, 'say who was there for this group');
  const people = input.people == null ? null : wholeNumber('people', input.people, 1, 10_000);
  const [group] = await shareGroups(work, input.group);
  const row = await work.lock(Meeting, input.id);
  requireVersion(row, input.expectedVersion);
  refuse(heldRefusal({ ...row, today: allianceDay(work.now) }));

  const there = await work.everything.byKeys(MeetingAttendance, 'meetingId', [row.id]);
  const before = there.find(({ groupId }) => groupId === group.id);
  const place = { meetingId: row.id, groupId: group.id };
  await work.manager.upsert(MeetingAttendance, { ...place, people }, ['meetingId', 'groupId']);
  const former = { attendance: { groupId: group.id, people: before?.people ?? null } };
  return meetingOutcome(await changeWithTrace(work, Meeting, row, {}, former));
}
