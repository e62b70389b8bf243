import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { changeWithTrace } from '../../history/change-with-trace';
import { requireSecretariat } from '../../require-secretariat';
import { planningRefusal } from '../domain/planning-refusal';
import { standingRefusal } from '../domain/standing-refusal';
import { Meeting } from '../entities/meeting';
import { meetingOutcome, type MeetingOutcome } from '../outcomes';
import { planFrom, type PlanInput } from '../plan-from';

interface UpdateMeeting {
  readonly id: string;
  readonly expectedVersion: number;
  readonly plan: PlanInput;
}

/** The secretariat says anew when, where and about what; the founding is history and stays. */
export async function updateMeeting(
  work: Work,
  { id, expectedVersion, plan }: UpdateMeeting,
): Promise<MeetingOutcome> {
  requireSecretariat(work.viewer, 'change meetings of the alliance');
  const row = await work.lock(Meeting, id);
  requireVersion(row, expectedVersion);
  refuse(standingRefusal(row.cancelledAt));
  const columns = await planFrom(work, plan);
  refuse(planningRefusal({ ...row, heldOn: columns.heldOn }));
  return meetingOutcome(await changeWithTrace(work, Meeting, row, columns));
}
