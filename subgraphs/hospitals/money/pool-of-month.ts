import type { Work } from '../../../platform/commands/work';
import { hasCode, where } from '../../../platform/reading/condition';
import { DepartmentPool } from './entities/department-pool';

/** What the department of an agreement earned and spent in a month; null: nothing was recorded. */
export async function poolOfMonth(work: Work, agreementId: string, month: string) {
  const [pool] = await work.everything.find(DepartmentPool, [
    hasCode('t.agreement_id', agreementId),
    where('t.month_start = ?', month),
  ]);
  return pool ?? null;
}
