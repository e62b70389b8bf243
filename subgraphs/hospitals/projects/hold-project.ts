import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import { beijingDay } from '../domain/beijing-day';
import { requireOwn } from '../require-own';
import { advancingRefusal } from './domain/advancing-refusal';
import { BuildProject } from './entities/build-project';
import { BuildStateChange } from './entities/build-state-change';

export interface Advance {
  readonly id: string;
  readonly expectedVersion: number;
  /** Null: today. */
  readonly reachedOn?: string | null;
}

/** A project of the own group that may enter a state. */
export async function holdProject(
  work: Work,
  { id, expectedVersion, reachedOn: given }: Advance,
  {
    wanted,
    withHospital,
  }: { readonly wanted: BuildProject['state']; readonly withHospital: boolean },
) {
  const row = await work.lock(BuildProject, id);
  requireOwn(work.viewer, 'group', row.groupId, 'carry on projects of this group');
  requireVersion(row, expectedVersion);
  const steps = await work.everything.byKeys(
    BuildStateChange,
    'projectId',
    [id],
    [{ property: 'position', direction: 'ASC' }],
  );
  const today = beijingDay(work.now);
  const reachedOn = given ?? today;
  const last = steps.flatMap((step) => step.reachedOn ?? []).at(-1) ?? null;
  const { state } = row;
  refuse(advancingRefusal({ state, wanted, withHospital, reachedOn, last, today }));
  return { row, steps, reachedOn };
}
