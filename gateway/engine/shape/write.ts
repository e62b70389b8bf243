import { type GraphQLOutputType, isLeafType, isListType, isNonNullType } from 'graphql';
import { compileLeaf } from './leaf';
import { notWritable } from './not-writable';
import { quote } from './quote';
import type { FieldShape, SelectionShape } from './shape';

/** Texts of values that stand at several places, each beside the writer that wrote it. */
export type SharedTexts = Map<object, unknown>;

/** Writes a value as JSON text, or throws `notWritable`. */
export type Write = (value: unknown, shared: SharedTexts) => string;

type Data = Readonly<Record<string, unknown>>;

/** The quick way: no paths, no errors, every text put together from parts that never change. */
export function compileWrite(selection: SelectionShape): Write {
  const writersByType = new Map<string, Write>();
  const only = selection.onlyType === null ? null : writerOf(selection.onlyType);
  const write: Write = (value, shared) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notWritable;
    return (only ?? writerOf((value as Data)['__typename']))(value, shared);
  };
  return write;

  function writerOf(type: unknown): Write {
    const typename = typeof type === 'string' ? type : '';
    let writer = writersByType.get(typename);
    if (!writer) {
      const fields = typename === '' ? selection.fieldsOfAny() : selection.fieldsOf(typename);
      if (!fields) throw notWritable;
      writersByType.set(typename, (writer = compileObject(fields, typename)));
    }
    return writer;
  }
}

interface Part {
  /** Everything before the value; for `__typename` with the value. */
  readonly start: string;
  readonly read: FieldShape['read'];
  readonly write: Write | null;
}

function compileObject(fields: readonly FieldShape[], typename: string): Write {
  let open = '{';
  let parts: readonly Part[] | null = null;
  const compileParts = () =>
    fields.map(({ responseKey, read, type, selection }): Part => {
      const start = `${open}${quote(responseKey)}:`;
      open = ',';
      if (type === null) return { start: start + quote(typename), read, write: null };
      return { start, read, write: compileValue(type, selection) };
    });

  return (value, shared) => {
    parts ??= compileParts(); // on first use: a shape may be deep, an answer rarely is
    if (parts.length === 0) return '{}';
    let text = '';
    for (const { start, read, write } of parts) {
      text += write === null ? start : start + write(read(value as Data), shared);
    }
    return `${text}}`;
  };
}

function compileValue(type: GraphQLOutputType, selection: SelectionShape | null): Write {
  if (isNonNullType(type)) {
    const write = compilePresent(type.ofType, selection);
    return (value, shared) => {
      if (value === null || value === undefined) throw notWritable;
      return write(value, shared);
    };
  }
  const write = compilePresent(type, selection);
  return (value, shared) => (value === null || value === undefined ? 'null' : write(value, shared));
}

/** How a value that is there is written. */
function compilePresent(type: GraphQLOutputType, selection: SelectionShape | null): Write {
  if (isListType(type)) return once(compileList(compileValue(type.ofType, selection)));
  if (selection) return once(compileWrite(selection));
  if (isLeafType(type)) return compileLeaf(type);
  return (value) => JSON.stringify(value); // introspection
}

function compileList(writeItem: Write): Write {
  return (value, shared) => {
    if (!Array.isArray(value)) throw notWritable;
    if (value.length === 0) return '[]';
    let text = '[';
    for (let index = 0; index < value.length; index += 1) {
      if (index > 0) text += ',';
      text += writeItem(value[index], shared);
    }
    return `${text}]`;
  };
}

/** A value that stands at several places is written once by each writer. */
function once(write: Write): Write {
  return (value, shared) => {
    if (shared.size === 0 || !shared.has(value as object)) return write(value, shared);
    const known = shared.get(value as object) as { by: Write; text: string } | undefined;
    if (known?.by === write) return known.text;
    const text = write(value, shared);
    shared.set(value as object, { by: write, text });
    return text;
  };
}
