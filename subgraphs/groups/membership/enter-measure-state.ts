import type { Work } from '../../../platform/commands/work';
import type { MembershipMeasureState } from '../resolver-types.generated';
import { MeasureStep } from './entities/measure-step';
import { MembershipMeasure } from './entities/membership-measure';

/** What a client is told of a measure after a change; its repetition is told the same. */
export type MeasureOutcome = Pick<MembershipMeasure, 'id' | 'state' | 'version'>;

/** A locked measure enters a state (or stays in it while something happens), and the step is kept. */
export async function enterMeasureState(
  work: Work,
  row: MembershipMeasure,
  state: MembershipMeasureState,
  changes: Partial<MembershipMeasure> = {},
  note: string | null = null,
): Promise<MeasureOutcome> {
  const changed = await work.change(MembershipMeasure, row, { ...changes, state });
  return keepMeasureStep(work, changed, note);
}

/** A step has the number of the version that it made. */
export async function keepMeasureStep(
  work: Work,
  { id, state, version }: MembershipMeasure,
  note: string | null = null,
): Promise<MeasureOutcome> {
  await work.insert(MeasureStep, {
    measureId: id,
    stepNumber: version,
    state,
    happenedAt: work.now,
    actor: work.viewer.subject ?? 'time',
    note,
  });
  return { id, state, version };
}
