import type { Work } from '../../../platform/commands/work';
import { refuse } from '../../../platform/refusal';
import type { CaseOutcome } from '../cases/keep-step';
import { beijingDay } from '../domain/beijing-day';
import { amountsOf } from './domain/amounts-of';
import { nextPosting } from './domain/next-posting';
import { BillingItem } from './entities/billing-item';
import { Settlement } from './entities/settlement';
import { holdCase } from './hold-case';
import { keepBilling, type BillingLine } from './keep-billing';
import { post } from './post';
import { requireBiller } from './require-biller';
import { splitOf, termsOfVersion } from './settling-rules';

/** Adds to the bill of a case; where it is settled already, the difference is posted today. */
export async function billCase(
  work: Work,
  caseId: string,
  lines: readonly BillingLine[],
): Promise<CaseOutcome> {
  const { agreement, row, terms } = await holdCase(work, caseId);
  requireBiller(work.viewer, row, terms);
  const { id, state, version } = row;
  const outcome = { id, state, version };
  if (state !== 'COMPLETED' && state !== 'SETTLED') {
    refuse({ reason: 'CASE_NOT_DONE', details: { state } });
  }
  const known = await work.everything.byKeys(BillingItem, 'caseId', [caseId]);
  const all = { posted: [], change: amountsOf([...known, ...lines]), mayBeNegative: false };
  refuse(nextPosting({ ...all, split: null }).refusal);
  await keepBilling(work, caseId, lines);

  const posted = await work.everything.byKeys(Settlement, 'caseId', [caseId]);
  const first = posted.find(({ paidFor }) => paidFor !== null);
  if (!first || first.channel !== 'REVENUE_SHARE') return outcome;
  const { termsVersion, basis, serviceOn } = first;
  const settledBy = await termsOfVersion(work, agreement.id, termsVersion);
  const change = amountsOf(lines);
  const next = nextPosting({ posted, change, split: splitOf(settledBy), mayBeNegative: false });
  refuse(next.refusal);
  const settledOn = beijingDay(work.now);
  const correction = { basis, caseId, serviceOn, settledOn, correctsId: first.id, paidFor: null };
  await post(work, agreement, { terms: settledBy, ...correction }, next.posting!);
  return outcome;
}
