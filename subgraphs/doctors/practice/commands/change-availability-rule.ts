import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { AvailabilityRule } from '../entities/availability-rule';
import { keepStep, type PaperOutcome } from '../keep-step';
import { endRule, lockRule } from '../lock-rule';
import { requireHours } from '../require-hours';
import { ruleTerms, type GivenRuleTerms } from '../rule-terms';
import { hoursChanged } from './set-availability-rule';

interface ChangeAvailabilityRule {
  readonly id: string;
  readonly expectedVersion: number;
  readonly from: string;
  readonly terms: GivenRuleTerms;
}

/** Other hours from a day on: those of before hold for the days before. */
export async function changeAvailabilityRule(
  work: Work,
  input: ChangeAvailabilityRule,
): Promise<PaperOutcome> {
  const { from } = input;
  const terms = ruleTerms(input.terms);
  const row = await lockRule(work, input, from);
  const { doctorId, groupId, validUntil } = row;
  await requireHours(work, { doctorId, groupId, siteId: terms.siteId, from, to: validUntil });
  await keepStep(work, await endRule(work, row, from), 'ENDED');
  const id = newId(work.now.getTime());
  const next: AvailabilityRule = { ...row, ...terms, id, validFrom: from, version: 1 };
  await work.insert(AvailabilityRule, next);
  await hoursChanged(work, row, from);
  return keepStep(work, next, 'RECORDED');
}
