import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { clinicalText } from '../../patient-ref';
import { requireOwn } from '../../require-own';
import { conferenceArrows } from '../domain/conference-arrows';
import { enterState, type ConferenceOutcome } from '../enter-state';
import { MdtConference } from '../entities/mdt-conference';

interface CancelConference {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The convener needs no answer any more; what was written stays. */
export async function cancelConference(
  work: Work,
  input: CancelConference,
): Promise<ConferenceOutcome> {
  const note = clinicalText('reason', input.reason, 400);
  const row = await work.lock(MdtConference, input.id);
  requireOwn(work.viewer, row.convenerId, 'cancel conferences of this group');
  requireVersion(row, input.expectedVersion);
  refuse(transitionRefusal(conferenceArrows, row.state, 'CANCELLED'));
  return enterState(work, row, { state: 'CANCELLED' }, note);
}
