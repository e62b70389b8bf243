import type { RowRule } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';

/** Rows that name one of the viewer's own groups, hospitals or records in one of these columns. */
export const ofOwn =
  (tenant: 'group' | 'hospital' | 'doctor', ...columns: readonly string[]): RowRule =>
  ({ tenants }) => {
    const ids = tenants[tenant] ?? [];
    if (ids.length === 0) return where('FALSE');
    return where(
      columns.map((column) => `${column} IN (?)`).join(' OR '),
      ...columns.map(() => ids),
    );
  };
