import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import { termsOn } from '../agreements/terms-on';
import { SurgicalCase } from '../cases/entities/surgical-case';
import { beijingDay } from '../domain/beijing-day';

/**
 * A case whose money changes: first its agreement, so that no month of it is closed meanwhile, then
 * the case itself. The terms are those of its day.
 */
export async function holdCase(work: Work, id: string) {
  const [seen] = await work.reader.byKeys(SurgicalCase, 'id', [id]);
  if (!seen) throw notFound('SurgicalCase', id);
  const agreement = await work.share(CooperationAgreement, seen.agreementId);
  const row = await work.lock(SurgicalCase, id);
  const performedOn = row.performedOn ?? beijingDay(row.plannedFor);
  const terms = await termsOn(work, agreement.id, performedOn);
  return { agreement, row, performedOn, terms };
}
