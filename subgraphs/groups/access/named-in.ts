import type { RowRule } from '../../../platform/access/row-rules';
import { where } from '../../../platform/reading/condition';

/**
 * Rows whose column is named by rows of another table that the rule shows; the selection ends
 * before its WHERE and calls that table `t` too.
 */
export const namedIn =
  (column: string, selection: string, rule: RowRule): RowRule =>
  (viewer) => {
    const shown = rule(viewer);
    return shown && where(`${column} IN (${selection} WHERE ${shown.sql})`, ...shown.values);
  };
