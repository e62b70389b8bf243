import type { Work } from '../../../platform/commands/work';
import { hasCode, where } from '../../../platform/reading/condition';
import { MonthStatement } from './entities/month-statement';

/** The newest version of a closed month of an agreement; 0: it is open. */
export async function monthVersion(work: Work, agreementId: string, month: string) {
  const statements = await work.everything.find(MonthStatement, [
    hasCode('t.agreement_id', agreementId),
    where('t.month_start = ?', month),
  ]);
  return Math.max(0, ...statements.map((statement) => statement.monthVersion));
}
