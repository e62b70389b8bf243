import type { Work } from '../../../../platform/commands/work';
import { keepStep, type PaperOutcome } from '../keep-step';
import { endRule, lockRule } from '../lock-rule';
import { hoursChanged } from './set-availability-rule';

interface EndAvailabilityRule {
  readonly id: string;
  readonly expectedVersion: number;
  readonly on: string;
}

/** Standing hours are over. */
export async function endAvailabilityRule(
  work: Work,
  input: EndAvailabilityRule,
): Promise<PaperOutcome> {
  const row = await lockRule(work, input, input.on);
  const ended = await endRule(work, row, input.on);
  await hoursChanged(work, row, input.on);
  return keepStep(work, ended, 'ENDED');
}
