import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { requireOwn } from '../../require-own';
import { opinionRefusal } from '../domain/opinion-refusal';
import { enterState, type ConferenceOutcome } from '../enter-state';
import { MdtConference } from '../entities/mdt-conference';
import { invite, shareInvited } from '../invite';

interface InviteToConference {
  readonly id: string;
  readonly expectedVersion: number;
  readonly groups: readonly string[];
}

/** The convener asks further groups. */
export async function inviteToConference(
  work: Work,
  input: InviteToConference,
): Promise<ConferenceOutcome> {
  const row = await work.lock(MdtConference, input.id);
  requireOwn(work.viewer, row.convenerId, 'invite for this group');
  requireVersion(row, input.expectedVersion);
  refuse(opinionRefusal(row.state));
  await invite(work, row.id, await shareInvited(work, row.convenerId, input.groups));
  return enterState(work, row, {});
}
