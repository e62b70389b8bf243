import type { RowRule } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';

/** Rows that say something of themselves, whoever looks. */
export const rowsWhere =
  (sql: string): RowRule =>
  () =>
    where(sql);
