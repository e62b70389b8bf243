import type { Condition } from '../reading/condition';

/** At least one of them; of nothing at all, nothing is true. */
export function anyOf(conditions: readonly (Condition | null)[]): Condition {
  const given = conditions.filter((condition) => condition !== null);
  return {
    sql: given.map(({ sql }) => `(${sql})`).join(' OR ') || 'FALSE',
    values: given.flatMap(({ values }) => values),
  };
}
