import type { Work } from '../../../platform/commands/work';
import type { ReferralState } from '../resolver-types.generated';
import { Referral } from './entities/referral';
import { ReferralStep } from './entities/referral-step';

/** What a client is told of a referral after a change; its repetition is told the same. */
export type ReferralOutcome = Pick<Referral, 'id' | 'state' | 'version'>;

interface Entry {
  readonly state: ReferralState;
  /** The group for which it happens; null for the passing of time. */
  readonly groupId: string | null;
  readonly note?: string | null;
}

/** A locked referral enters a state, and the step is kept. */
export async function enterState(
  work: Work,
  row: Referral,
  { state, groupId, note = null }: Entry,
  changes: Partial<Referral> = {},
): Promise<ReferralOutcome> {
  const { id, version } = await work.change(Referral, row, { ...changes, state });
  await keepStep(work, { referralId: id, stepNumber: version, state, groupId, note });
  return { id, state, version };
}

/** A step has the number of the version that it made. */
export function keepStep(
  work: Work,
  step: Omit<ReferralStep, 'happenedAt' | 'actor'>,
): Promise<void> {
  const actor = work.viewer.subject ?? 'time';
  return work.insert(ReferralStep, { ...step, happenedAt: work.now, actor });
}
