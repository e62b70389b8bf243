import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { AvailabilityException } from '../entities/availability-exception';
import { keepStep, type PaperOutcome } from '../keep-step';
import { lockPaper } from '../lock-paper';
import { requireHoursSide } from '../require-hours-side';
import { dayChanged } from './record-availability-exception';

interface WithdrawAvailabilityException {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The day is one like any other after all. */
export async function withdrawAvailabilityException(
  work: Work,
  input: WithdrawAvailabilityException,
): Promise<PaperOutcome> {
  const row = await lockPaper(work, AvailabilityException, input, (found) =>
    requireHoursSide(work, found),
  );
  if (row.withdrawnAt !== null) throw refused('HOURS_WITHDRAWN', { at: row.withdrawnAt });
  const withdrawn = await work.change(AvailabilityException, row, { withdrawnAt: work.now });
  await dayChanged(work, row);
  return keepStep(work, withdrawn, 'ENDED');
}
