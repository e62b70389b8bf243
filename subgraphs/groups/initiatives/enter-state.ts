import type { Work } from '../../../platform/commands/work';
import type { InitiativeState } from '../resolver-types.generated';
import { Initiative } from './entities/initiative';
import { InitiativeStep } from './entities/initiative-step';

/** What a client is told of an initiative after a change; its repetition is told the same. */
export type InitiativeOutcome = Pick<Initiative, 'id' | 'state' | 'version'>;

interface Entry {
  readonly state: InitiativeState;
  /** The group for which it happens; null for the passing of time. */
  readonly groupId: string | null;
  readonly note?: string | null;
}

/** A locked initiative enters a state, and the step is kept. */
export async function enterState(
  work: Work,
  row: Initiative,
  { state, groupId, note = null }: Entry,
  changes: Partial<Initiative> = {},
): Promise<Initiative> {
  const entered = await work.change(Initiative, row, { ...changes, state });
  await keepStep(work, entered, { state, groupId, note });
  return entered;
}

/** A step has the number of the version that it made. */
export function keepStep(
  work: Work,
  { id, version }: Pick<Initiative, 'id' | 'version'>,
  { state, groupId, note = null }: Entry,
): Promise<void> {
  const actor = work.viewer.subject ?? 'time';
  const step = { initiativeId: id, stepNumber: version, state, groupId, note };
  return work.insert(InitiativeStep, { ...step, happenedAt: work.now, actor });
}

/** What is kept of a change for those who repeat it. */
export const outcomeOf = ({ id, state, version }: Initiative): InitiativeOutcome => ({
  id,
  state,
  version,
});
