import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../patient-ref';
import { cancellingRefusal } from '../domain/cancelling-refusal';
import { changeCase, type CaseOutcome } from '../keep-step';
import { lockCase } from '../lock-case';

interface CancelCase {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

/** The operation will not take place; why is kept. */
export async function cancelCase(work: Work, input: CancelCase): Promise<CaseOutcome> {
  const cancelReason = clinicalText('reason', input.reason, 200);
  const { row } = await lockCase(work, input, 'cancel this operation');
  refuse(cancellingRefusal(row.state, row.anaesthesiaStartedAt));
  return changeCase(work, row, { state: 'CANCELLED', cancelReason, cancelledAt: work.now });
}
