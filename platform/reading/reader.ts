import type { EntityManager } from 'typeorm';
import type { EntityClass } from '../database';
import { all, oneOf, startsWith, where, type Condition } from './condition';
import { isAscii } from './is-ascii';
import { afterPosition, orderSql, type KeysetValue, type OrderTerm } from './keyset';
import { tableOf } from './table';

/** A page of a list: what belongs, in which order, from where, how many. */
export interface PageQuery<Row> {
  readonly conditions: readonly (Condition | null)[];
  readonly order: readonly OrderTerm<Row>[];
  readonly after: readonly KeysetValue[] | null;
  readonly limit: number;
}

/**
 * How a row belongs to a parent: by a column of its own, or through a table in between. The SQL of
 * the latter yields the columns `row_id` and `parent_id`, and one `?` takes the parents' ids.
 */
export type Parentage<Row> =
  | { readonly property: keyof Row & string }
  | { readonly through: string; readonly values?: readonly unknown[] };

/** A search over a table of terms (`record_id`, `term`, `weight`). */
export interface RankedQuery<Row> {
  readonly terms: string;
  /** In normal form. */
  readonly text: string;
  readonly tieBreak: readonly OrderTerm<Row>[];
  readonly limit: number;
}

/** Which rows of an entity may be read at all; null: every row. */
export type Visible = (entity: EntityClass) => Condition | null;

/** What is added up: an amount, and the earliest of some day, for each combination of columns. */
export interface TotalsQuery<Row> {
  readonly by: readonly (keyof Row & string)[];
  readonly amount: keyof Row & string;
  readonly earliest: keyof Row & string;
  readonly conditions: readonly (Condition | null)[];
}

export interface Total {
  /** The values of the columns, in their order. */
  readonly by: readonly string[];
  readonly rows: number;
  readonly amount: number;
  readonly earliest: string | null;
}

/** For those who read in nobody's name: followers of events, the founding, the scheduler. */
export const everything: Visible = () => null;

/**
 * The one way to read rows. Whatever is asked here costs one statement, for any number of keys, and
 * finds only what may be seen: a row that may not be seen is a row that does not exist.
 */
export type Reader = ReturnType<typeof createReader>;

export function createReader(manager: EntityManager, visible: Visible) {
  return { byKeys, find, page, pages, count, countByParent, totals, ranked, visible };

  /** All rows whose column has one of the values, ordered so that every list has one order. */
  function byKeys<Row extends object>(
    entity: EntityClass<Row>,
    property: keyof Row & string,
    keys: readonly unknown[],
    order: readonly OrderTerm<Row>[] = [],
  ): Promise<Row[]> {
    const { column, holdsCodes } = tableOf(manager, entity);
    // A client's key may be any text; one that cannot be a key must not spoil the others' answers.
    const possible = holdsCodes(property) ? keys.filter((key) => isAscii(String(key))) : keys;
    return find(entity, [oneOf(`t.${column(property)}`, possible)], order);
  }

  async function find<Row extends object>(
    entity: EntityClass<Row>,
    conditions: readonly (Condition | null)[],
    order: readonly OrderTerm<Row>[] = [],
    limit?: number,
  ): Promise<Row[]> {
    const table = tableOf(manager, entity);
    const filter = all([visible(entity), ...conditions]);
    const ordered = order.length > 0 ? ` ORDER BY ${orderSql(order, table.column)}` : '';
    const limited = limit === undefined ? '' : ` LIMIT ${Math.trunc(limit)}`;
    const rows = await run(
      `SELECT ${table.selection} FROM ${table.name} t WHERE ${filter.sql}${ordered}${limited}`,
      filter.values,
    );
    return rows.map(table.toRow);
  }

  function page<Row extends object>(entity: EntityClass<Row>, query: PageQuery<Row>) {
    const { column } = tableOf(manager, entity);
    const { conditions, order, after, limit } = query;
    const beyond = after && afterPosition(order, after, column);
    return find(entity, [...conditions, beyond], order, limit);
  }

  /** The same page below each of many parents, in one statement. */
  async function pages<Row extends object>(
    entity: EntityClass<Row>,
    parentage: Parentage<Row>,
    parentIds: readonly string[],
    query: PageQuery<Row>,
  ): Promise<Map<string, Row[]>> {
    const table = tableOf(manager, entity);
    const { from, parent, within } = source(entity, parentage, parentIds);
    const beyond = query.after && afterPosition(query.order, query.after, table.column);
    const filter = all([within, visible(entity), ...query.conditions, beyond]);
    const ordered = orderSql(query.order, table.column);
    const rows = await run(
      `SELECT * FROM (SELECT ${table.selection}, ${parent} AS parent_id,
         ROW_NUMBER() OVER (PARTITION BY ${parent} ORDER BY ${ordered}) AS row_place
       ${from.sql} WHERE ${filter.sql}) placed
       WHERE row_place <= ? ORDER BY parent_id, row_place`,
      [...from.values, ...filter.values, query.limit],
    );
    const byParent = new Map<string, Row[]>(parentIds.map((id) => [id, []]));
    // Both names have an underscore, so no property of a row can be called like them.
    for (const { parent_id: id, row_place: _place, ...values } of rows) {
      byParent.get(id as string)?.push(table.toRow(values));
    }
    return byParent;
  }

  async function count<Row extends object>(
    entity: EntityClass<Row>,
    conditions: readonly (Condition | null)[],
  ): Promise<number> {
    const filter = all([visible(entity), ...conditions]);
    const [row] = await run(
      `SELECT COUNT(*) AS total FROM ${tableOf(manager, entity).name} t WHERE ${filter.sql}`,
      filter.values,
    );
    return Number(row?.total ?? 0);
  }

  async function countByParent<Row extends object>(
    entity: EntityClass<Row>,
    parentage: Parentage<Row>,
    parentIds: readonly string[],
    conditions: readonly (Condition | null)[],
  ): Promise<Map<string, number>> {
    const { from, parent, within } = source(entity, parentage, parentIds);
    const filter = all([within, visible(entity), ...conditions]);
    const rows = await run(
      `SELECT ${parent} AS parent_id, COUNT(*) AS total ${from.sql}
       WHERE ${filter.sql} GROUP BY ${parent}`,
      [...from.values, ...filter.values],
    );
    return new Map(rows.map((row) => [row.parent_id as string, Number(row.total)]));
  }

  /** Sums over the rows that may be seen, ordered by the columns they are for. */
  async function totals<Row extends object>(
    entity: EntityClass<Row>,
    { by, amount, earliest, conditions }: TotalsQuery<Row>,
  ): Promise<Total[]> {
    const { name, column } = tableOf(manager, entity);
    const filter = all([visible(entity), ...conditions]);
    const columns = by.map((property) => `t.${column(property)}`);
    const rows = await run(
      `SELECT ${columns.map((one, index) => `${one} AS by_${index}`).join(', ')},
         COUNT(*) AS row_count, SUM(t.${column(amount)}) AS amount, MIN(t.${column(earliest)}) AS earliest
       FROM ${name} t WHERE ${filter.sql} GROUP BY ${columns.join(', ')} ORDER BY ${columns.join(', ')}`,
      filter.values,
    );
    return rows.map((row) => ({
      by: by.map((_, index) => String(row[`by_${index}`])),
      rows: Number(row.row_count),
      amount: Number(row.amount),
      earliest: row.earliest as string | null,
    }));
  }

  /** The rows whose search terms begin with the text, the best hits first. */
  async function ranked<Row extends object>(
    entity: EntityClass<Row>,
    { terms, text, tieBreak, limit }: RankedQuery<Row>,
  ): Promise<Row[]> {
    const table = tableOf(manager, entity);
    const begins = startsWith('term', text);
    const seen = all([visible(entity)]);
    const rows = await run(
      `SELECT ${table.selection} FROM ${table.name} t
       JOIN (SELECT record_id, MIN(weight) AS weight FROM ${terms} WHERE ${begins.sql}
             GROUP BY record_id) hit ON hit.record_id = t.id
       WHERE ${seen.sql} ORDER BY hit.weight, ${orderSql(tieBreak, table.column)} LIMIT ${Math.trunc(limit)}`,
      [...begins.values, ...seen.values],
    );
    return rows.map(table.toRow);
  }

  function source<Row extends object>(
    entity: EntityClass<Row>,
    parentage: Parentage<Row>,
    parentIds: readonly string[],
  ) {
    const table = tableOf(manager, entity);
    if ('property' in parentage) {
      const parent = `t.${table.column(parentage.property)}`;
      return { from: where(`FROM ${table.name} t`), parent, within: oneOf(parent, parentIds) };
    }
    const through = `JOIN (${parentage.through}) via ON via.row_id = t.id`;
    const values = [...(parentage.values ?? []), parentIds];
    return {
      from: where(`FROM ${table.name} t ${through}`, ...values),
      parent: 'via.parent_id',
      within: null,
    };
  }

  // The driver's own placeholders expand lists: `IN (?)` takes an array of any length.
  function run(sql: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> {
    return manager.query(sql, values as unknown[]);
  }
}
