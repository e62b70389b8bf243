import type { RowRule } from '../../../platform/access/row-rules';
import { all } from '../../../platform/reading/condition';

/** Rows that every one of the rules shows. */
export const allOf =
  (...rules: readonly RowRule[]): RowRule =>
  (viewer) =>
    all(rules.map((rule) => rule(viewer)));
