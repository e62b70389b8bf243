import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { text } from '../../../../platform/input/text';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { changeWithTrace } from '../../history/change-with-trace';
import { requireSecretariat } from '../../require-secretariat';
import { cancellingRefusal } from '../domain/cancelling-refusal';
import { Meeting } from '../entities/meeting';
import { MeetingAttendance } from '../entities/meeting-attendance';
import { meetingOutcome, type MeetingOutcome } from '../outcomes';

interface CancelMeeting {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The secretariat calls a meeting off; its quarter is free for another one. */
export async function cancelMeeting(work: Work, input: CancelMeeting): Promise<MeetingOutcome> {
  requireSecretariat(work.viewer, 'cancel meetings of the alliance');
  const cancelReason = text('reason', input.reason, 400);
  const row = await work.lock(Meeting, input.id);
  requireVersion(row, input.expectedVersion);
  const there = [where('t.meeting_id = ?', row.id)];
  const groupsThere = await work.everything.count(MeetingAttendance, there);
  refuse(cancellingRefusal({ ...row, groupsThere }));
  const changes = { cancelledAt: work.now, cancelReason, quarterPlace: null };
  return meetingOutcome(await changeWithTrace(work, Meeting, row, changes));
}
