import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refuse } from '../../../../platform/refusal';
import { requireOwn } from '../../require-own';
import { editingRefusal } from '../domain/editing-refusal';
import { outcomeOf, type InitiativeOutcome } from '../enter-state';
import { Initiative } from '../entities/initiative';
import { keepTiers } from '../keep-tiers';
import { termsFrom, type TermsInput } from '../terms-from';

interface UpdateInitiative {
  readonly id: string;
  readonly expectedVersion: number;
  readonly terms: TermsInput;
}

/** The convener says anew what a draft is about. */
export async function updateInitiative(
  work: Work,
  { id, expectedVersion, terms }: UpdateInitiative,
): Promise<InitiativeOutcome> {
  const row = await work.lock(Initiative, id);
  requireOwn(work.viewer, row.convenerId, 'change initiatives of this group');
  requireVersion(row, expectedVersion);
  refuse(editingRefusal(row.state));

  const { columns, tiers } = await termsFrom(work, row, terms);
  await keepTiers(work, row.id, tiers);
  return outcomeOf(await work.change(Initiative, row, columns));
}
