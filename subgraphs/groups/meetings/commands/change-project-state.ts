import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { optionalText } from '../../../../platform/input/text';
import { refuse } from '../../../../platform/refusal';
import { allianceDay } from '../../domain/alliance-day';
import { enteringRefusal } from '../domain/entering-refusal';
import { ResearchProject } from '../entities/research-project';
import { keepResearchStep } from '../keep-research-step';
import { lockOwnProject } from '../lock-project';
import { projectOutcome, type ProjectOutcome } from '../outcomes';

interface ChangeProjectState {
  readonly id: string;
  readonly expectedVersion: number;
  readonly group: string;
  readonly state: ResearchProject['state'];
  readonly day: string;
  readonly note?: string | null;
}

/** One of its groups says that a project began, came to its end or was given up. */
export async function changeProjectState(
  work: Work,
  input: ChangeProjectState,
): Promise<ProjectOutcome> {
  const { state, day } = input;
  const note = optionalText('note', input.note, 400);
  const { row } = await lockOwnProject(work, input.id, input.group);
  requireVersion(row, input.expectedVersion);
  const today = allianceDay(work.now);
  refuse(
    enteringRefusal({ state: row.state, wanted: state, startedOn: row.startedOn, day, today }),
  );
  const days = state === 'RUNNING' ? { startedOn: day } : { endedOn: day };
  const entered = await work.change(ResearchProject, row, { state, ...days });
  await keepResearchStep(work, entered, { kind: 'STATE', groupId: input.group, note });
  return projectOutcome(entered);
}
