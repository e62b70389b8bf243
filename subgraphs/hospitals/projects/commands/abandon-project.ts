import type { Work } from '../../../../platform/commands/work';
import { text } from '../../../../platform/input/text';
import { enterBuildState, type ProjectOutcome } from '../enter-build-state';
import { holdProject, type Advance } from '../hold-project';

interface AbandonProject extends Advance {
  readonly reason: string;
}

/** The group gives a project up; why is kept. */
export async function abandonProject(work: Work, input: AbandonProject): Promise<ProjectOutcome> {
  const note = text('reason', input.reason, 200);
  const wanted = { wanted: 'ABANDONED', withHospital: false } as const;
  const { row, steps, reachedOn } = await holdProject(work, input, wanted);
  return enterBuildState(work, row, steps, { state: 'ABANDONED', reachedOn, note });
}
