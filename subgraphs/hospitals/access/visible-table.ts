import { where, type Condition } from '../../../platform/reading/condition';

/**
 * A table as the viewer sees it, to be read or joined under a name of its own: what is concluded from
 * its rows then tells nothing that the rows themselves would not.
 */
export function visibleTable(table: string, visible: Condition | null): Condition {
  if (visible === null) return where(table);
  return where(`(SELECT t.* FROM ${table} t WHERE ${visible.sql})`, ...visible.values);
}
