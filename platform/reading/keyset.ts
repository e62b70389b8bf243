import { all, where, type Condition } from './condition';

/** One column of an order. Every order ends with the id, so that no two rows are equal. */
export interface OrderTerm<Row> {
  readonly property: keyof Row & string;
  readonly direction: 'ASC' | 'DESC';
}

export type KeysetValue = string | number | null;

export function orderSql<Row>(
  terms: readonly OrderTerm<Row>[],
  column: (property: keyof Row & string) => string,
): string {
  return terms.map(({ property, direction }) => `t.${column(property)} ${direction}`).join(', ');
}

/**
 * The rows that come after the given position. Both databases put NULL before all values, so
 * "greater" includes every value when the position is NULL.
 */
export function afterPosition<Row>(
  terms: readonly OrderTerm<Row>[],
  position: readonly KeysetValue[],
  column: (property: keyof Row & string) => string,
): Condition {
  const [term, ...rest] = terms;
  const [value = null, ...values] = position;
  if (!term) return where('FALSE');

  const name = `t.${column(term.property)}`;
  const beyond = beyondValue(name, term.direction, value);
  if (rest.length === 0) return beyond;
  const tie = all([where(`${name} <=> ?`, value), afterPosition(rest, values, column)]);
  return { sql: `${beyond.sql} OR (${tie.sql})`, values: [...beyond.values, ...tie.values] };
}

function beyondValue(name: string, direction: 'ASC' | 'DESC', value: KeysetValue): Condition {
  if (direction === 'ASC') {
    return value === null ? where(`${name} IS NOT NULL`) : where(`${name} > ?`, value);
  }
  return value === null ? where('FALSE') : where(`(${name} < ? OR ${name} IS NULL)`, value);
}
