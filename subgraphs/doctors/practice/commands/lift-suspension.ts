import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { factsChanged } from '../../availability/facts-changed';
import { Suspension } from '../entities/suspension';
import { keepStep, type PaperOutcome } from '../keep-step';
import { lockPaper } from '../lock-paper';
import { requireAnswerable } from '../suspension-subject';

interface LiftSuspension {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The doctor may practise again. */
export async function liftSuspension(work: Work, input: LiftSuspension): Promise<PaperOutcome> {
  const row = await lockPaper(work, Suspension, input, async (found) => {
    await requireAnswerable(work, found);
  });
  const isOver = row.liftedAt !== null || (row.endsAt !== null && row.endsAt <= work.now);
  if (isOver) throw refused('SUSPENSION_OVER', { liftedAt: row.liftedAt, endsAt: row.endsAt });
  const lifted = await work.change(Suspension, row, { liftedAt: work.now });
  await factsChanged(work, { doctorIds: [row.doctorId], because: 'SUSPENSION' });
  return keepStep(work, lifted, 'ENDED');
}
