import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { text } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { requireOwn } from '../../require-own';
import { initiativeArrows } from '../domain/initiative-arrows';
import { enterState, outcomeOf, type InitiativeOutcome } from '../enter-state';
import { Initiative } from '../entities/initiative';

interface FailInitiative {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The convener says that it did not come about. */
export async function failInitiative(
  work: Work,
  input: FailInitiative,
): Promise<InitiativeOutcome> {
  const note = text('reason', input.reason, 400);
  const row = await work.lock(Initiative, input.id);
  requireOwn(work.viewer, row.convenerId, 'end initiatives of this group');
  requireVersion(row, input.expectedVersion);
  refuse(transitionRefusal(initiativeArrows, row.state, 'FAILED'));
  const entry = { state: 'FAILED', groupId: row.convenerId, note } as const;
  return outcomeOf(await enterState(work, row, entry, { failureReason: note }));
}
