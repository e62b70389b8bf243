import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { text } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { changeWithTrace } from '../../history/change-with-trace';
import { requireSecretariat } from '../../require-secretariat';
import { heldRefusal } from '../domain/held-refusal';
import { Meeting } from '../entities/meeting';
import { meetingOutcome, type MeetingOutcome } from '../outcomes';

interface PublishMinutes {
  readonly id: string;
  readonly expectedVersion: number;
  readonly minutes: string;
}

/** The secretariat writes down what was said; a later edition replaces an earlier one, which is kept. */
export async function publishMinutes(work: Work, input: PublishMinutes): Promise<MeetingOutcome> {
  requireSecretariat(work.viewer, 'publish minutes of the alliance');
  const minutes = text('minutes', input.minutes, 50_000);
  const row = await work.lock(Meeting, input.id);
  requireVersion(row, input.expectedVersion);
  refuse(heldRefusal({ ...row, today: allianceDay(work.now) }));
  return meetingOutcome(await changeWithTrace(work, Meeting, row, { minutes }));
}
