import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { period } from '../../../../platform/input/period';
import { factsChanged } from '../../availability/facts-changed';
import { daysAfter } from '../../domain/days-after';
import { AvailabilityRule } from '../entities/availability-rule';
import { keepStep, type PaperOutcome } from '../keep-step';
import { requireHours } from '../require-hours';
import { ruleTerms, type GivenRuleTerms } from '../rule-terms';

interface SetAvailabilityRule {
  readonly doctor: string;
  readonly group: string;
  readonly terms: GivenRuleTerms;
  readonly from: string;
  readonly to?: string | null;
}

/** A doctor offers standing hours for a group. */
export async function setAvailabilityRule(
  work: Work,
  input: SetAvailabilityRule,
): Promise<PaperOutcome> {
  const { from, to } = period(input.from, input.to);
  const terms = ruleTerms(input.terms);
  const { siteId } = terms;
  await requireHours(work, { doctorId: input.doctor, groupId: input.group, siteId, from, to });
  const row: AvailabilityRule = {
    id: newId(work.now.getTime()),
    doctorId: input.doctor,
    groupId: input.group,
    ...terms,
    validFrom: from,
    validUntil: to,
    withdrawnAt: null,
    version: 1,
  };
  await work.insert(AvailabilityRule, row);
  await hoursChanged(work, row, from);
  return keepStep(work, row, 'RECORDED');
}

/** Hours of a day begin on it, in their zone: they reach into the days before and behind it. */
export async function hoursChanged(
  work: Work,
  { doctorId, validUntil }: Pick<AvailabilityRule, 'doctorId' | 'validUntil'>,
  from: string,
): Promise<void> {
  const toDay = validUntil === null ? null : daysAfter(validUntil, 2);
  const days = { fromDay: daysAfter(from, -1), toDay };
  await factsChanged(work, { doctorIds: [doctorId], ...days, because: 'HOURS' });
}
