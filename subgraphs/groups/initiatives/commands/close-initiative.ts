import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { requireOwn } from '../../require-own';
import { closeLocked } from '../close-locked';
import { outcomeOf, type InitiativeOutcome } from '../enter-state';
import { Initiative } from '../entities/initiative';

interface CloseInitiative {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The convener ends the opt-in before its time. */
export async function closeInitiative(
  work: Work,
  { id, expectedVersion }: CloseInitiative,
): Promise<InitiativeOutcome> {
  const row = await work.lock(Initiative, id);
  requireOwn(work.viewer, row.convenerId, 'close initiatives of this group');
  requireVersion(row, expectedVersion);
  return outcomeOf(await closeLocked(work, row, row.convenerId));
}
