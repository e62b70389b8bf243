import type { Work } from '../../../platform/commands/work';
import type { MembershipApplicationState } from '../resolver-types.generated';
import { MembershipApplication } from './entities/membership-application';
import { MembershipStep } from './entities/membership-step';

/** What a client is told of an application after a change; its repetition is told the same. */
export type ApplicationOutcome = Pick<MembershipApplication, 'id' | 'state' | 'version'>;

/** A locked application enters a state, and the step is kept. */
export async function enterApplicationState(
  work: Work,
  row: MembershipApplication,
  state: MembershipApplicationState,
  changes: Partial<MembershipApplication> = {},
  note: string | null = null,
): Promise<ApplicationOutcome> {
  const changed = await work.change(MembershipApplication, row, { ...changes, state });
  return keepApplicationStep(work, changed, note);
}

/** A step has the number of the version that it made. */
export async function keepApplicationStep(
  work: Work,
  { id, state, version }: MembershipApplication,
  note: string | null = null,
): Promise<ApplicationOutcome> {
  await work.insert(MembershipStep, {
    applicationId: id,
    stepNumber: version,
    state,
    happenedAt: work.now,
    actor: work.viewer.subject ?? 'time',
    note,
  });
  return { id, state, version };
}
