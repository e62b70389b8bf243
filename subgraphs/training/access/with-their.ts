import type { RowRule } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';

/** How rows hang together with those of another table. */
interface Tie {
  /** Of the rows themselves. */
  readonly column: string;
  readonly table: string;
  /** What the column equals there. */
  readonly key: string;
}

/** Rows that are seen with the rows to which they are tied. */
export const withTheir =
  ({ column, table, key }: Tie, rule: RowRule): RowRule =>
  (viewer) => {
    const seen = rule(viewer);
    if (seen === null) return null;
    return where(
      `t.${column} IN (SELECT t.${key} FROM ${table} t WHERE ${seen.sql})`,
      ...seen.values,
    );
  };
