import { oneOf, startsWith, type Condition } from '../../../platform/reading/condition';
import { ancestorsOf } from '../domain/ancestors-of';

/** Conditions on a column of specialty codes. */
export const specialtyConditions = {
  /** The column's specialty is the given one or lies above it. */
  covers: (column: string, code: string): Condition => oneOf(column, ancestorsOf(code)),

  /** The column's specialty is the given one or lies below it. */
  within(column: string, code: string): Condition {
    const below = startsWith(column, `${code}.`);
    return { sql: `${column} = ? OR ${below.sql}`, values: [code, ...below.values] };
  },
};
