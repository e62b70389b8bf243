import type { OrderTerm } from '../reading/keyset';

/** What a client may say about order: a field of its enum and a direction. */
export interface OrderInput<Field extends string> {
  readonly field: Field;
  readonly direction?: 'ASC' | 'DESC';
}

/** The column behind the client's field, made total by the id. */
export function orderTerms<Row extends { id: string }, Field extends string>(
  given: OrderInput<Field> | null | undefined,
  properties: Readonly<Record<Field, keyof Row & string>>,
  fallback: OrderInput<Field>,
): OrderTerm<Row>[] {
  const { field, direction = 'ASC' } = given ?? fallback;
  return [
    { property: properties[field], direction },
    { property: 'id', direction },
  ];
}
