import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { factsChanged } from '../../availability/facts-changed';
import { allianceDay } from '../../domain/alliance-day';
import { daysAfter } from '../../domain/days-after';
import { Leave } from '../entities/leave';
import { keepStep, type PaperOutcome } from '../keep-step';
import { lockPaper } from '../lock-paper';
import { requireDoctorsSide } from '../require-doctors-side';

interface CancelLeave {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The doctor is there after all; what of the absence has passed stays. */
export async function cancelLeave(work: Work, input: CancelLeave): Promise<PaperOutcome> {
  const row = await lockPaper(work, Leave, input, ({ doctorId }) =>
    requireDoctorsSide(work, doctorId),
  );
  if (row.cancelledAt !== null || row.endsAt <= work.now) {
    throw refused('LEAVE_OVER', { cancelledAt: row.cancelledAt, endsAt: row.endsAt });
  }
  const cancelled = await work.change(Leave, row, { cancelledAt: work.now });
  const toDay = daysAfter(allianceDay(row.endsAt), 1);
  await factsChanged(work, { doctorIds: [row.doctorId], toDay, because: 'LEAVE' });
  return keepStep(work, cancelled, 'ENDED');
}
