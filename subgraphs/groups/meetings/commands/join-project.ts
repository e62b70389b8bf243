import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { shareGroups } from '../../register/share-groups';
import { requireOwn } from '../../require-own';
import { joiningProjectRefusal } from '../domain/taking-part-refusal';
import { ResearchGroup } from '../entities/research-group';
import { ResearchProject } from '../entities/research-project';
import { keepResearchStep } from '../keep-research-step';
import { lockProject } from '../lock-project';
import { projectOutcome, type ProjectOutcome } from '../outcomes';

interface JoinProject {
  readonly id: string;
  readonly group: string;
}

/** A member studies the question too. */
export async function joinProject(work: Work, input: JoinProject): Promise<ProjectOutcome> {
  requireOwn(work.viewer, input.group, 'join projects for this group');
  const [group] = await shareGroups(work, input.group);
  const { row, groupIds } = await lockProject(work, input.id);
  const takesPart = groupIds.includes(group.id);
  refuse(joiningProjectRefusal({ state: row.state, group: group.status, takesPart }));
  await work.insert(ResearchGroup, { projectId: row.id, groupId: group.id });
  const joined = await work.change(ResearchProject, row, {});
  await keepResearchStep(work, joined, { kind: 'JOINED', groupId: group.id });
  return projectOutcome(joined);
}
