import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { reoperationRefusal } from '../domain/reoperation-refusal';
import { changeCase, type CaseOutcome } from '../keep-step';
import { lockCase } from '../lock-case';

interface RecordReoperation {
  readonly id: string;
  readonly expectedVersion: number;
  /** Null: there was none. */
  readonly reoperatedAt?: Date | null;
}

/** Whether the patient was operated on again, unplanned, within 30 days. */
export async function recordReoperation(
  work: Work,
  input: RecordReoperation,
): Promise<CaseOutcome> {
  const { row } = await lockCase(work, input, 'record this operation');
  const { state, theatreLeftAt } = row;
  const { reoperatedAt = null } = input;
  refuse(reoperationRefusal({ state, theatreLeftAt, reoperatedAt, now: work.now }));
  return changeCase(work, row, { reoperation: reoperatedAt !== null });
}
