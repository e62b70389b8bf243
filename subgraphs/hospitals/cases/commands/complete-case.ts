import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { caseArrows } from '../domain/case-arrows';
import { instantsRefusal } from '../domain/instants-refusal';
import { changeCase, type CaseOutcome } from '../keep-step';
import { lockCase } from '../lock-case';

interface CompleteCase {
  readonly id: string;
  readonly expectedVersion: number;
  readonly anaesthesiaStartedAt?: Date | null;
  readonly theatreLeftAt: Date;
  readonly dischargedAt?: Date | null;
  readonly complication?: boolean | null;
}

/** The patient has left the theatre. What is not known yet is recorded later. */
export async function completeCase(work: Work, input: CompleteCase): Promise<CaseOutcome> {
  const { row } = await lockCase(work, input, 'record this operation');
  refuse(transitionRefusal(caseArrows, row.state, 'COMPLETED'));
  const { theatreLeftAt, dischargedAt = null, complication = null } = input;
  const anaesthesiaStartedAt = input.anaesthesiaStartedAt ?? row.anaesthesiaStartedAt;
  const times = { anaesthesiaStartedAt, theatreLeftAt, dischargedAt };
  refuse(instantsRefusal({ ...row, ...times }, work.now));
  return changeCase(work, row, { state: 'COMPLETED', ...times, complication });
}
