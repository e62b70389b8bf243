import type { EntityClass } from '../database';
import type { Condition } from '../reading/condition';
import type { OrderTerm } from '../reading/keyset';
import type { Reader } from '../reading/reader';
import { connectionOf, type Connection, type ListArguments } from './connection';
import type { CursorSeal } from './cursor';

export interface RootList<Row> {
  /** The coordinate of the field, such as `Query.groups`. */
  readonly field: string;
  readonly conditions: readonly (Condition | null)[];
  readonly order: readonly OrderTerm<Row>[];
}

/** A list without a parent. */
export function rootPage<Row extends object>(
  reader: Reader,
  seal: CursorSeal,
  entity: EntityClass<Row>,
  given: ListArguments,
  { field, conditions, order }: RootList<Row>,
): Connection<Row> {
  return connectionOf(seal, given, {
    list: field,
    order,
    load: (slice) => reader.page(entity, { conditions, order, ...slice }),
    count: () => reader.count(entity, conditions),
  });
}
