import type { Work } from '../../../platform/commands/work';
import { BuildProject } from './entities/build-project';
import { BuildStateChange } from './entities/build-state-change';

/** What a client is told of a project after a change; its repetition is told the same. */
export type ProjectOutcome = Pick<BuildProject, 'id' | 'state' | 'version'>;

interface Entry {
  readonly state: BuildProject['state'];
  readonly reachedOn: string;
  readonly note?: string | null;
}

/** A locked project enters a state, and the step is kept with what it was to cost then. */
export async function enterBuildState(
  work: Work,
  row: BuildProject,
  steps: readonly BuildStateChange[],
  entry: Entry,
  changes: Partial<BuildProject> = {},
): Promise<ProjectOutcome> {
  const changed = await work.change(BuildProject, row, { ...changes, state: entry.state });
  await keepBuildStep(work, changed, (steps.at(-1)?.position ?? 0) + 1, entry);
  const { id, state, version } = changed;
  return { id, state, version };
}

export function keepBuildStep(
  work: Work,
  { id: projectId, investmentFen }: BuildProject,
  position: number,
  { state, reachedOn, note = null }: Entry,
): Promise<void> {
  return work.insert(BuildStateChange, {
    projectId,
    position,
    state,
    reachedOn,
    reachedPrecision: 'DAY',
    investmentFen,
    note,
    actor: work.viewer.subject ?? 'time',
  });
}
