import type { Work } from '../../../platform/commands/work';
import { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { termsOn } from '../agreements/terms-on';
import { addDays } from '../domain/add-days';
import { addMonths } from '../domain/add-months';
import { requireBiller } from './require-biller';
import { requireMonth } from './require-month';

/**
 * An agreement whose month is closed, restated or added to: nothing is posted under it meanwhile. A
 * month of a department is split by the terms in force when it begins, or by the first ones in it.
 */
export async function holdAgreementAlone(work: Work, agreementId: string, given: string) {
  const month = requireMonth(given);
  const agreement = await work.lock(CooperationAgreement, agreementId);
  const next = addMonths(month, 1);
  const terms =
    (await termsOn(work, agreementId, month)) ??
    (await termsOn(work, agreementId, addDays(next, -1)));
  requireBiller(work.viewer, agreement, terms);
  return { agreement, month, lastDay: addDays(next, -1), terms };
}
