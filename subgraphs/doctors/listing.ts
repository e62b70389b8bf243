import type { EntityClass } from '../../platform/database';
import type { Connection, ListArguments } from '../../platform/connection/connection';
import type { CursorSeal } from '../../platform/connection/cursor';
import { createNestedPages } from '../../platform/connection/nested-pages';
import { rootPage } from '../../platform/connection/root-page';
import type { Condition } from '../../platform/reading/condition';
import type { OrderTerm } from '../../platform/reading/keyset';
import type { Parentage, Reader } from '../../platform/reading/reader';

export interface ListingArguments<Filter, Order> extends ListArguments {
  readonly filter?: (Filter & object) | null;
  readonly orderBy?: (Order & object) | null;
}

export interface ListingRules<Row, Filter, Order> {
  conditionsOf(filter: Filter): readonly (Condition | null)[];
  orderOf(given: Order | null | undefined): readonly OrderTerm<Row>[];
}

/** Rows of one kind: as a list of their own and below each of their parents, by the same rules. */
export interface Listing<Row, Filter, Order> {
  root(field: string, given: ListingArguments<Filter, Order>): Connection<Row>;
  below(
    field: string,
    parentage: Parentage<Row>,
    parentId: string,
    given: ListingArguments<Filter, Order>,
  ): Connection<Row>;
}

export function createListing<Row extends object, Filter extends object, Order extends object>(
  reader: Reader,
  seal: CursorSeal,
  entity: EntityClass<Row>,
  { conditionsOf, orderOf }: ListingRules<Row, Filter, Order>,
): Listing<Row, Filter, Order> {
  const nested = createNestedPages(reader, seal, entity);
  const rulesFor = ({ filter, orderBy }: ListingArguments<Filter, Order>) => ({
    conditions: filter ? conditionsOf(filter) : [],
    order: orderOf(orderBy),
  });

  return {
    root: (field, given) => rootPage(reader, seal, entity, given, { field, ...rulesFor(given) }),
    below: (field, parentage, parentId, given) =>
      nested(parentId, given, { field, parentage, ...rulesFor(given) }),
  };
}
