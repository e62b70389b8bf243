import type { Work } from '../../../platform/commands/work';
import { newId } from '../../../platform/id';
import { allianceDay } from '../domain/alliance-day';
import { Charter } from '../register/entities/charter';
import { lockAlliance } from '../register/lock-alliance';
import { countVote } from './count-vote';
import { CharterProposal } from './entities/charter-proposal';
import type { Vote } from './entities/vote';

/** With two thirds of all members the proposal is the charter, from this day on. */
export async function decideCharter(work: Work, { id, matterId }: Vote): Promise<void> {
  await lockAlliance(work);
  const proposal = await work.lock(CharterProposal, matterId);
  const carried = await countVote(work, id);
  if (carried === null) return;

  const decidedAt = work.now;
  if (!carried) {
    await work.change(CharterProposal, proposal, { state: 'REJECTED', decidedAt });
    return;
  }
  const newestFirst = [{ property: 'version', direction: 'DESC' }] as const;
  const [last] = await work.everything.find(Charter, [], newestFirst, 1);
  const charterId = newId(work.now.getTime());
  await work.insert(Charter, {
    id: charterId,
    version: (last?.version ?? 0) + 1,
    inForceFrom: allianceDay(work.now),
    inForcePrecision: 'DAY',
    criteria: proposal.criteria,
  });
  await work.change(CharterProposal, proposal, { state: 'ADOPTED', decidedAt, charterId });
}
