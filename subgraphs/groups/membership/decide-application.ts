import type { Work } from '../../../platform/commands/work';
import { allianceDay } from '../domain/alliance-day';
import { changeGroup } from '../register/change-group';
import { countVote } from './count-vote';
import { statusBeforeApplying } from './domain/status-before-applying';
import { enterApplicationState } from './enter-application-state';
import type { Vote } from './entities/vote';
import { growLeaf } from './grow-leaf';
import { lockApplication } from './lock-application';

/** The week is over: the applicant becomes a member and gets its leaf, or stays what it was. */
export async function decideApplication(work: Work, { id, matterId }: Vote): Promise<void> {
  const { group, application } = await lockApplication(work, matterId);
  const carried = await countVote(work, id);
  if (carried === null) return;

  const decided = { decidedAt: work.now };
  if (!carried) {
    await enterApplicationState(work, application, 'REJECTED', decided);
    await changeGroup(work, group, { status: statusBeforeApplying(group.joinedOn) });
    return;
  }
  await enterApplicationState(work, application, 'ADMITTED', decided);
  await changeGroup(work, group, {
    status: 'MEMBER',
    joinedOn: allianceDay(work.now),
    joinedPrecision: 'DAY',
    leaf: await growLeaf(work, group),
  });
}
