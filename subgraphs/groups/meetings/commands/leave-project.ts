import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { leavingProjectRefusal } from '../domain/taking-part-refusal';
import { ResearchGroup } from '../entities/research-group';
import { ResearchProject } from '../entities/research-project';
import { keepResearchStep } from '../keep-research-step';
import { lockOwnProject } from '../lock-project';
import { projectOutcome, type ProjectOutcome } from '../outcomes';

interface LeaveProject {
  readonly id: string;
  readonly group: string;
}

/** A group takes part no longer; that it did is kept. */
export async function leaveProject(work: Work, input: LeaveProject): Promise<ProjectOutcome> {
  const { row, groupIds } = await lockOwnProject(work, input.id, input.group);
  refuse(leavingProjectRefusal(groupIds.length - 1));
  await work.manager.delete(ResearchGroup, { projectId: row.id, groupId: input.group });
  const left = await work.change(ResearchProject, row, {});
  await keepResearchStep(work, left, { kind: 'LEFT', groupId: input.group });
  return projectOutcome(left);
}
