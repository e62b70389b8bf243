import DataLoader from 'dataloader';
import type { EntityClass } from '../database';
import type { Condition } from '../reading/condition';
import type { OrderTerm } from '../reading/keyset';
import type { Parentage, Reader } from '../reading/reader';
import { connectionOf, type Connection, type ListArguments, type Slice } from './connection';
import type { CursorSeal } from './cursor';

export interface NestedList<Row> {
  /** The coordinate of the field, such as `Group.doctors`. */
  readonly field: string;
  readonly parentage: Parentage<Row>;
  readonly conditions: readonly (Condition | null)[];
  readonly order: readonly OrderTerm<Row>[];
}

/**
 * The same list below each of many parents: the page of all parents is one statement, and so is
 * their count. Made anew for every operation.
 */
export function createNestedPages<Row extends object>(
  reader: Reader,
  seal: CursorSeal,
  entity: EntityClass<Row>,
) {
  const pageLoaders = new Map<string, DataLoader<string, readonly Row[]>>();
  const countLoaders = new Map<string, DataLoader<string, number>>();

  return (parentId: string, given: ListArguments, list: NestedList<Row>): Connection<Row> => {
    const { field, parentage, conditions, order } = list;
    const likeness = JSON.stringify([field, given.filter ?? null, given.orderBy ?? null]);

    return connectionOf(seal, given, {
      list: `${field} of ${parentId}`,
      order,
      load: (slice) => pagesOf(slice).load(parentId),
      count: () => counts().load(parentId),
    });

    function pagesOf(slice: Slice) {
      return remembered(pageLoaders, `${likeness} ${JSON.stringify(slice)}`, async (parentIds) => {
        const query = { conditions, order, ...slice };
        const pages = await reader.pages(entity, parentage, parentIds, query);
        return parentIds.map((id) => pages.get(id) ?? []);
      });
    }

    function counts() {
      return remembered(countLoaders, likeness, async (parentIds) => {
        const totals = await reader.countByParent(entity, parentage, parentIds, conditions);
        return parentIds.map((id) => totals.get(id) ?? 0);
      });
    }
  };
}

function remembered<Value>(
  loaders: Map<string, DataLoader<string, Value>>,
  key: string,
  batch: (parentIds: readonly string[]) => Promise<Value[]>,
): DataLoader<string, Value> {
  const loader = loaders.get(key) ?? new DataLoader(batch);
  loaders.set(key, loader);
  return loader;
}
