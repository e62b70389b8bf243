import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { changeCase, type CaseOutcome } from '../keep-step';
import { lockCase } from '../lock-case';

interface RecordComplication {
  readonly id: string;
  readonly expectedVersion: number;
  readonly complication: boolean;
}

/** Whether there was a complication; it may become known after the case is settled. */
export async function recordComplication(
  work: Work,
  input: RecordComplication,
): Promise<CaseOutcome> {
  const { row } = await lockCase(work, input, 'record this operation');
  const { state } = row;
  const done = state === 'COMPLETED' || state === 'SETTLED';
  if (!done) refuse({ reason: 'CASE_NOT_DONE', details: { state } });
  return changeCase(work, row, { complication: input.complication });
}
