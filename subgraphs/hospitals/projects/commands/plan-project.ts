import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { text } from '../../../../platform/input/text';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { beijingDay } from '../../domain/beijing-day';
import { requireOwn } from '../../require-own';
import { keepBuildStep, type ProjectOutcome } from '../enter-build-state';
import { BuildProject } from '../entities/build-project';

interface PlanProject {
  readonly group: string;
  readonly kind: BuildProject['kind'];
  readonly province: string;
  readonly city: string;
  readonly level?: number | null;
  readonly beds?: number | null;
  readonly investmentFen: number;
}

const mostBeds = 20_000;

/** A group plans an institution of its own. */
export async function planProject(work: Work, input: PlanProject): Promise<ProjectOutcome> {
  requireOwn(work.viewer, 'group', input.group, 'plan projects of this group');
  const { level, beds, investmentFen } = input;
  const row: BuildProject = {
    id: newId(work.now.getTime()),
    groupId: input.group,
    kind: input.kind,
    province: text('province', input.province, 60),
    city: text('city', input.city, 60),
    level: level == null ? null : wholeNumber('level', level, 1, 3),
    beds: beds == null ? null : wholeNumber('beds', beds, 0, mostBeds),
    investmentFen: wholeNumber('investmentFen', investmentFen, 0, Number.MAX_SAFE_INTEGER),
    state: 'PLANNED',
    hospitalId: null,
    reported: false,
    synthetic: false,
    version: 1,
  };
  await work.insert(BuildProject, row);
  await keepBuildStep(work, row, 1, { state: 'PLANNED', reachedOn: beijingDay(work.now) });
  const { id, state, version } = row;
  return { id, state, version };
}
