import type { EntityManager, EntityMetadata } from 'typeorm';
import type { EntityClass } from '../database';

/** How the rows of one entity are read: its table, its columns, and what a value must become. */
export interface Table<Row> {
  readonly name: string;
  /** `t.column AS property` for every column. */
  readonly selection: string;
  column(property: keyof Row & string): string;
  /** Whether the column holds ids or codes, which are ASCII. */
  holdsCodes(property: keyof Row & string): boolean;
  toRow(values: Record<string, unknown>): Row;
}

const tables = new WeakMap<EntityMetadata, Table<never>>();

export function tableOf<Row extends object>(
  manager: EntityManager,
  entity: EntityClass<Row>,
): Table<Row> {
  const metadata = manager.connection.getMetadata(entity);
  const known = tables.get(metadata) ?? describe(metadata);
  tables.set(metadata, known);
  return known as unknown as Table<Row>;
}

/**
 * Rows are read with plain SQL and filled from the entity's own column list: an ORM's general
 * hydration costs more than the query itself.
 */
function describe(metadata: EntityMetadata): Table<never> {
  const columns = metadata.columns.map((column) => ({
    property: column.propertyName,
    name: column.databaseName,
    from: transformerOf(column.transformer),
    charset: column.charset,
  }));
  const nameOf = new Map(columns.map(({ property, name }) => [property, name]));
  const codes = new Set(
    columns.filter(({ charset }) => charset === 'ascii').map(({ property }) => property),
  );
  const transformed = columns.filter(({ from }) => from !== null);
  const prototype = (metadata.target as { prototype: object }).prototype;

  return {
    name: metadata.tableName,
    selection: columns.map(({ property, name }) => `t.${name} AS \`${property}\``).join(', '),
    column(property: string) {
      const name = nameOf.get(property);
      if (name === undefined) throw new Error(`${metadata.name} has no column "${property}"`);
      return name;
    },
    holdsCodes: (property) => codes.has(property),
    toRow(values) {
      for (const { property, from } of transformed) values[property] = from!(values[property]);
      return Object.setPrototypeOf(values, prototype) as never;
    },
  };
}

function transformerOf(
  transformer: EntityMetadata['columns'][number]['transformer'],
): ((value: unknown) => unknown) | null {
  if (transformer === undefined || Array.isArray(transformer)) return null;
  return (value) => transformer.from(value) as unknown;
}
