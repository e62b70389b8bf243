import type { Work } from '../../../platform/commands/work';
import { actorOf } from '../actor-of';
import { PracticeStep } from './entities/practice-step';

/** What a client is told of a paper or an absence after a change; its repetition is told the same. */
export interface PaperOutcome {
  readonly id: string;
  readonly version: number;
}

/** Keeps who recorded or ended something, and answers what the client is told. */
export async function keepStep(
  work: Work,
  { id, version }: PaperOutcome,
  step: PracticeStep['step'],
  note: string | null = null,
): Promise<PaperOutcome> {
  const { now: happenedAt, viewer } = work;
  const actor = actorOf(viewer);
  await work.insert(PracticeStep, { recordId: id, version, step, happenedAt, actor, note });
  return { id, version };
}
