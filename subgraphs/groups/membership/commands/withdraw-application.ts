import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { optionalText } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { changeGroup } from '../../register/change-group';
import { requireOwn } from '../../require-own';
import { abandonVote } from '../abandon-vote';
import { applicationArrows } from '../domain/application-arrows';
import { statusBeforeApplying } from '../domain/status-before-applying';
import { enterApplicationState, type ApplicationOutcome } from '../enter-application-state';
import { lockApplication } from '../lock-application';

interface WithdrawApplication {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason?: string | null;
}

/** The applicant thinks better of it, until the members have decided. */
export async function withdrawApplication(
  work: Work,
  input: WithdrawApplication,
): Promise<ApplicationOutcome> {
  const note = optionalText('reason', input.reason, 400);
  const { group, application } = await lockApplication(work, input.id);
  requireOwn(work.viewer, group.id, 'take back applications of this group');
  requireVersion(application, input.expectedVersion);
  refuse(transitionRefusal(applicationArrows, application.state, 'WITHDRAWN'));

  await abandonVote(work, application.voteId);
  await changeGroup(work, group, { status: statusBeforeApplying(group.joinedOn) });
  const decided = { decidedAt: work.now };
  return enterApplicationState(work, application, 'WITHDRAWN', decided, note);
}
