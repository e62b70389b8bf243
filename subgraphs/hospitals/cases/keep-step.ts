import type { Work } from '../../../platform/commands/work';
import { CaseStep } from './entities/case-step';
import { SurgicalCase } from './entities/surgical-case';

/** What a client is told of a case after a change; its repetition is told the same. */
export type CaseOutcome = Pick<SurgicalCase, 'id' | 'state' | 'version'>;

/** Writes what changed of a locked case, and keeps the step. */
export async function changeCase(
  work: Work,
  row: SurgicalCase,
  changes: Partial<SurgicalCase>,
): Promise<CaseOutcome> {
  const changed = await work.change(SurgicalCase, row, changes);
  return keepStep(work, changed, changes);
}

export async function keepStep(
  work: Work,
  { id, state, version }: SurgicalCase,
  changes: Partial<SurgicalCase> = {},
): Promise<CaseOutcome> {
  await work.insert(CaseStep, {
    caseId: id,
    stepNumber: version,
    state,
    happenedAt: work.now,
    actor: work.viewer.subject ?? 'time',
    changes: Object.entries(changes),
  });
  return { id, state, version };
}
