import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { shareGroups } from '../../register/share-groups';
import { requireOwn } from '../../require-own';
import { openingRefusal } from '../domain/opening-refusal';
import { enterState, outcomeOf, type InitiativeOutcome } from '../enter-state';
import { Initiative } from '../entities/initiative';
import { tiersOf } from '../tiers-of';

interface OpenInitiative {
  readonly id: string;
  readonly expectedVersion: number;
  readonly closesAt: Date;
}

/** The convener lets members opt in. */
export async function openInitiative(
  work: Work,
  { id, expectedVersion, closesAt }: OpenInitiative,
): Promise<InitiativeOutcome> {
  const row = await work.lock(Initiative, id);
  requireOwn(work.viewer, row.convenerId, 'open initiatives of this group');
  requireVersion(row, expectedVersion);

  const [convener] = await shareGroups(work, row.convenerId);
  const terms = { ...row, tiers: await tiersOf(work, id) };
  const { state } = row;
  refuse(openingRefusal({ state, convener: convener.status, terms, closesAt, now: work.now }));

  const entry = { state: 'OPEN', groupId: row.convenerId } as const;
  return outcomeOf(await enterState(work, row, entry, { opensAt: work.now, closesAt }));
}
