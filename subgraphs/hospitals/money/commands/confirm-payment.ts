import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { beijingDay } from '../../domain/beijing-day';
import { requireOwn } from '../../require-own';
import { postingDayRefusal } from '../domain/posting-day-refusal';
import { Settlement } from '../entities/settlement';
import type { PostingOutcome } from './settle-case';

interface ConfirmPayment {
  readonly id: string;
  readonly paidOn: string;
}

/** The group says when it was paid. */
export async function confirmPayment(work: Work, input: ConfirmPayment): Promise<PostingOutcome> {
  const row = await work.lock(Settlement, input.id);
  requireOwn(work.viewer, 'group', row.groupId, 'confirm payments to this group');
  const { id, paidOn, settledOn } = row;
  if (paidOn !== null) refuse({ reason: 'ALREADY_PAID', details: { paidOn } });
  const today = beijingDay(work.now);
  const day = { serviceOn: settledOn, settledOn: input.paidOn, today, closed: false };
  refuse(postingDayRefusal(day));
  await work.manager.update(Settlement, { id }, { paidOn: input.paidOn });
  return { id };
}
