import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { shareGroups } from '../../register/share-groups';
import { requireOwn } from '../../require-own';
import { draftingRefusal } from '../domain/drafting-refusal';
import { keepStep, outcomeOf, type InitiativeOutcome } from '../enter-state';
import { Initiative } from '../entities/initiative';
import { keepTiers } from '../keep-tiers';
import { termsFrom, type TermsInput } from '../terms-from';

interface DraftInitiative {
  readonly convener: string;
  readonly kind: Initiative['kind'];
  readonly terms: TermsInput;
}

/** A member writes down what several groups could do together. */
export async function draftInitiative(
  work: Work,
  { convener, kind, terms }: DraftInitiative,
): Promise<InitiativeOutcome> {
  requireOwn(work.viewer, convener, 'convene for this group');
  const [group] = await shareGroups(work, convener);
  refuse(draftingRefusal(group.status));
  const { columns, tiers } = await termsFrom(work, { kind, convenerId: group.id }, terms);

  const row: Initiative = {
    id: newId(work.now.getTime()),
    ...columns,
    kind,
    state: 'DRAFT',
    convenerId: group.id,
    createdAt: work.now,
    opensAt: null,
    closesAt: null,
    closedAt: null,
    awardedAt: null,
    awardQuantity: null,
    awardUnitPriceFen: null,
    signingHospitalId: null,
    failureReason: null,
    version: 1,
  };
  await work.insert(Initiative, row);
  await keepTiers(work, row.id, tiers);
  await keepStep(work, row, { state: 'DRAFT', groupId: group.id });
  return outcomeOf(row);
}
