import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { text } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { foreignId } from '../../foreign-id';
import { shareGroups } from '../../register/share-groups';
import { requireOwn } from '../../require-own';
import { joiningProjectRefusal } from '../domain/taking-part-refusal';
import { ResearchGroup } from '../entities/research-group';
import { ResearchHospital } from '../entities/research-hospital';
import { ResearchProject } from '../entities/research-project';
import { keepResearchStep } from '../keep-research-step';
import { projectOutcome, type ProjectOutcome } from '../outcomes';

interface StartProject {
  readonly group: string;
  readonly title: string;
  readonly question: string;
  readonly hospitals?: readonly string[] | null;
}

/** A member asks a question that others may study with it. */
export async function startProject(work: Work, input: StartProject): Promise<ProjectOutcome> {
  requireOwn(work.viewer, input.group, 'start projects of this group');
  const title = text('title', input.title, 200);
  const question = text('question', input.question, 2000);
  const hospitals = list('hospitals', input.hospitals ?? [], { most: 50 });
  const [group] = await shareGroups(work, input.group);
  refuse(joiningProjectRefusal({ state: 'PLANNED', group: group.status, takesPart: false }));

  const id = newId(work.now.getTime());
  const days = { startedOn: null, endedOn: null };
  const row: ResearchProject = { id, title, question, state: 'PLANNED', ...days, version: 1 };
  await work.insert(ResearchProject, row);
  await work.insert(ResearchGroup, { projectId: id, groupId: group.id });
  await work.insert(
    ResearchHospital,
    hospitals.map((hospital) => ({ projectId: id, hospitalId: foreignId('hospitals', hospital) })),
  );
  await keepResearchStep(work, row, { kind: 'STATE', groupId: group.id });
  return projectOutcome(row);
}
