import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import { transitionRefusal } from '../../../platform/transition';
import { closingResult } from './domain/closing-result';
import { initiativeArrows } from './domain/initiative-arrows';
import { enterState } from './enter-state';
import type { Initiative } from './entities/initiative';
import { InitiativeCommitment } from './entities/initiative-commitment';
import { tiersOf } from './tiers-of';

/** Ends the opt-in of a locked initiative: nobody can commit any more, so what is there is all there is. */
export async function closeLocked(
  work: Work,
  row: Initiative,
  groupId: string | null,
): Promise<Initiative> {
  refuse(transitionRefusal(initiativeArrows, row.state, 'CLOSED'));
  const commitments = await work.everything.byKeys(InitiativeCommitment, 'initiativeId', [row.id]);
  const tiers = await tiersOf(work, row.id);
  const { kind, minimumQuantity } = row;
  const result = closingResult({ kind, commitments, minimumQuantity, tiers });

  const closed = await enterState(
    work,
    row,
    { state: 'CLOSED', groupId },
    {
      closedAt: work.now,
      awardQuantity: result.quantity,
      awardUnitPriceFen: result.unitPriceFen,
    },
  );
  const { failure } = result;
  if (failure === null) return closed;
  const failed = { state: 'FAILED', groupId: null, note: failure } as const;
  return enterState(work, closed, failed, { failureReason: failure });
}
