import type { EntityClass } from '../database';
import type { Condition } from '../reading/condition';
import type { OrderTerm } from '../reading/keyset';
import type { Parentage, Reader } from '../reading/reader';
import type { ListArguments } from './connection';
import type { CursorSeal } from './cursor';
import { createNestedPages } from './nested-pages';
import { rootPage } from './root-page';

/** What a client's filter and order mean in the table of one entity. */
export interface Narrowed<Row> {
  readonly conditions: readonly (Condition | null)[];
  readonly order: readonly OrderTerm<Row>[];
}

/** The lists of one entity: at the root of the graph and below parents, with one meaning of filters. */
export function createEntityList<Row extends object, Given extends ListArguments>(
  reader: Reader,
  seal: CursorSeal,
  entity: EntityClass<Row>,
  narrow: (given: Given) => Narrowed<Row>,
) {
  const nested = createNestedPages(reader, seal, entity);
  return {
    page: (field: string, given: Given) =>
      rootPage(reader, seal, entity, given, { field, ...narrow(given) }),
    below: (field: string, parentage: Parentage<Row>, parentId: string, given: Given) =>
      nested(parentId, given, { field, parentage, ...narrow(given) }),
  };
}
