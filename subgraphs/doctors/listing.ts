import { createEntityList } from '../../platform/connection/entity-list';
import type { ListArguments } from '../../platform/connection/connection';
import type { CursorSeal } from '../../platform/connection/cursor';
import type { EntityClass } from '../../platform/database';
import type { Condition } from '../../platform/reading/condition';
import type { OrderTerm } from '../../platform/reading/keyset';
import type { Reader } from '../../platform/reading/reader';

interface ListingArguments<Filter, Order> extends ListArguments {
  readonly filter?: (Filter & object) | null;
  readonly orderBy?: (Order & object) | null;
}

interface ListingRules<Row, Filter, Order> {
  conditionsOf(filter: Filter): readonly (Condition | null)[];
  orderOf(given: Order | null | undefined): readonly OrderTerm<Row>[];
}

/** The lists of one entity, by what its filter means and how it is ordered. */
export const createListing = <Row extends object, Filter extends object, Order extends object>(
  reader: Reader,
  seal: CursorSeal,
  entity: EntityClass<Row>,
  { conditionsOf, orderOf }: ListingRules<Row, Filter, Order>,
) =>
  createEntityList(
    reader,
    seal,
    entity,
    ({ filter, orderBy }: ListingArguments<Filter, Order>) => ({
      conditions: filter ? conditionsOf(filter) : [],
      order: orderOf(orderBy),
    }),
  );
