import type { ColumnOptions, ValueTransformer } from 'typeorm';

/** Ids and codes are compared exactly in JavaScript, so the database compares them exactly too. */
export const idColumn = {
  type: 'char',
  length: 36,
  charset: 'ascii',
  collation: 'ascii_bin',
} as const satisfies ColumnOptions;

export const codeColumn = (length = 40) =>
  ({ type: 'varchar', length, charset: 'ascii', collation: 'ascii_bin' }) as const;

/** Text that people read. Binary collation: 𠮷 and 😀 are not the same name. */
export const textColumn = (length: number) => ({ type: 'varchar', length }) as const;

export const longTextColumn = { type: 'mediumtext' } as const satisfies ColumnOptions;

/** An instant in UTC, to the millisecond. */
export const instantColumn = { type: 'datetime', precision: 3 } as const satisfies ColumnOptions;

/** A calendar day without a zone, as `YYYY-MM-DD`. */
export const dayColumn = { type: 'date' } as const satisfies ColumnOptions;

export const countColumn = { type: 'int', unsigned: true } as const satisfies ColumnOptions;

const toNumber: ValueTransformer = {
  to: (value: unknown) => value,
  from: (value: unknown) => (value === null ? null : Number(value)),
};

/** Money in fen, as an integer that JavaScript holds exactly. */
export const fenColumn = { type: 'bigint', transformer: toNumber } as const satisfies ColumnOptions;

export const sequenceColumn = {
  type: 'bigint',
  unsigned: true,
  transformer: toNumber,
} as const satisfies ColumnOptions;

export const flagColumn = {
  type: 'tinyint',
  transformer: {
    to: (value: boolean | null | undefined) => (typeof value === 'boolean' ? Number(value) : value),
    from: (value: unknown) => (value === null ? null : Number(value) === 1),
  },
} as const satisfies ColumnOptions;

/**
 * A short list of words inside a row (JSON text, because the two databases disagree about JSON
 * columns). Lists that are searched get a table of their own.
 */
export const listColumn = {
  type: 'text',
  transformer: {
    to: (value: readonly unknown[] | null | undefined) =>
      Array.isArray(value) ? JSON.stringify(value) : value,
    from: (value: unknown) => (typeof value === 'string' ? (JSON.parse(value) as unknown) : value),
  },
} as const satisfies ColumnOptions;
