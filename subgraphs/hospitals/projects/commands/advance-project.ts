import type { Work } from '../../../../platform/commands/work';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { enterBuildState, type ProjectOutcome } from '../enter-build-state';
import type { BuildProject } from '../entities/build-project';
import { holdProject, type Advance } from '../hold-project';

interface AdvanceProject extends Advance {
  readonly state: BuildProject['state'];
  /** What it is to cost by now; null: as before. */
  readonly investmentFen?: number | null;
}

/** The next state on the way to opening. */
export async function advanceProject(work: Work, input: AdvanceProject): Promise<ProjectOutcome> {
  const { state, investmentFen } = input;
  const changes =
    investmentFen == null
      ? {}
      : {
          investmentFen: wholeNumber('investmentFen', investmentFen, 0, Number.MAX_SAFE_INTEGER),
        };
  const wanted = { wanted: state, withHospital: false };
  const { row, steps, reachedOn } = await holdProject(work, input, wanted);
  return enterBuildState(work, row, steps, { state, reachedOn }, changes);
}
