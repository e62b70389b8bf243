import type { Work } from '../../../platform/commands/work';
import { allianceDay } from '../domain/alliance-day';
import { changeGroup } from '../register/change-group';
import { countVote } from './count-vote';
import { enterMeasureState } from './enter-measure-state';
import type { Vote } from './entities/vote';
import { lockMeasure } from './lock-measure';

/** With two thirds of the ballots the group is no member any more; its history stays. */
export async function decideExpulsion(work: Work, { id, matterId }: Vote): Promise<void> {
  const { group, measure } = await lockMeasure(work, matterId);
  const carried = await countVote(work, id);
  if (carried === null) return;

  const decided = { decidedAt: work.now };
  if (!carried) {
    await enterMeasureState(work, measure, 'REJECTED', decided);
    return;
  }
  const inForce = { ...decided, validFrom: allianceDay(work.now) };
  await enterMeasureState(work, measure, 'IN_FORCE', inForce);
  await changeGroup(work, group, { status: 'EXPELLED' });
}
