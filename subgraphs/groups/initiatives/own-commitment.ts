import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { CommitmentChange } from './entities/commitment-change';
import { InitiativeCommitment } from './entities/initiative-commitment';

const ofOne = (initiativeId: string, groupId: string) =>
  where('t.initiative_id = ? AND t.group_id = ?', initiativeId, groupId);

/** What a group has committed; its row of the register is locked already. */
export async function commitmentOf(
  { everything }: Work,
  initiativeId: string,
  groupId: string,
): Promise<InitiativeCommitment | null> {
  const [row] = await everything.find(InitiativeCommitment, [ofOne(initiativeId, groupId)]);
  return row ?? null;
}

export async function writeCommitment(work: Work, row: InitiativeCommitment): Promise<void> {
  if (row.version === 1) return work.insert(InitiativeCommitment, row);
  const { initiativeId, groupId, ...values } = row;
  await work.manager.update(InitiativeCommitment, { initiativeId, groupId }, values);
}

/** Nothing that a group once said is lost. */
export async function keepChange(
  work: Work,
  initiativeId: string,
  groupId: string,
  said: Pick<CommitmentChange, 'withdrawn' | 'quantity' | 'interestFen'>,
): Promise<void> {
  const before = await work.everything.count(CommitmentChange, [ofOne(initiativeId, groupId)]);
  await work.insert(CommitmentChange, {
    initiativeId,
    groupId,
    changeNumber: before + 1,
    ...said,
    happenedAt: work.now,
    actor: work.viewer.subject ?? 'time',
  });
}
