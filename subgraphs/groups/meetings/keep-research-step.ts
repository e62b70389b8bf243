import type { Work } from '../../../platform/commands/work';
import type { ResearchProject } from './entities/research-project';
import { ResearchStep } from './entities/research-step';

interface Entry {
  readonly kind: ResearchStep['kind'];
  readonly groupId: string;
  readonly note?: string | null;
}

/** A step has the number of the version that it made. */
export function keepResearchStep(
  work: Work,
  { id, state, version }: ResearchProject,
  { kind, groupId, note = null }: Entry,
): Promise<void> {
  const actor = work.viewer.subject ?? 'time';
  const step = { projectId: id, stepNumber: version, kind, state, groupId, note };
  return work.insert(ResearchStep, { ...step, happenedAt: work.now, actor });
}
