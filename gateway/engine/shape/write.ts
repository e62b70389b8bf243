import { type GraphQLOutputType, isLeafType, isListType, isNonNullType } from 'graphql';
import { compileLeaf } from './leaf';
import { notWritable } from './not-writable';
import type { FieldShape, SelectionShape } from './shape';
import { reserve, type Sink } from './sink';
import { compileText, writeJson } from './write-text';

/** Values that stand at several places, each with what is known of where it was written. */
export type SharedValues = Map<object, unknown>;

/** Writes a value as JSON, or throws `notWritable`. */
export type Write = (sink: Sink, value: unknown, shared: SharedValues) => void;

type Data = Readonly<Record<string, unknown>>;

/** The quick way: no paths, no errors, every answer put together from parts that never change. */
export function compileWrite(selection: SelectionShape): Write {
  const writersByType = new Map<string, Write>();
  const only = selection.onlyType === null ? null : writerOf(selection.onlyType);
  return (sink, value, shared) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notWritable;
    (only ?? writerOf((value as Data)['__typename']))(sink, value, shared);
  };

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
  readonly start: (sink: Sink) => void;
  readonly read: FieldShape['read'];
  readonly write: Write | null;
}

function compileObject(fields: readonly FieldShape[], typename: string): Write {
  let parts: readonly Part[] | null = null;
  const compileParts = () =>
    fields.map(({ responseKey, read, type, selection }, index): Part => {
      const start = `${index === 0 ? '{' : ','}${JSON.stringify(responseKey)}:`;
      if (type === null) {
        return { start: compileText(start + JSON.stringify(typename)), read, write: null };
      }
      return { start: compileText(start), read, write: compileValue(type, selection) };
    });

  return (sink, value, shared) => {
    parts ??= compileParts(); // on first use: a shape may be deep, an answer rarely is
    if (parts.length === 0) writeOpen(sink);
    for (const { start, read, write } of parts) {
      start(sink);
      if (write !== null) write(sink, read(value as Data), shared);
    }
    writeClose(sink);
  };
}

const writeOpen = compileText('{');
const writeClose = compileText('}');
const writeNull = compileText('null');

function compileValue(type: GraphQLOutputType, selection: SelectionShape | null): Write {
  if (isNonNullType(type)) {
    const write = compilePresent(type.ofType, selection);
    return (sink, value, shared) => {
      if (value === null || value === undefined) throw notWritable;
      write(sink, value, shared);
    };
  }
  const write = compilePresent(type, selection);
  return (sink, value, shared) => {
    if (value === null || value === undefined) writeNull(sink);
    else write(sink, value, shared);
  };
}

/** How a value that is there is written. */
function compilePresent(type: GraphQLOutputType, selection: SelectionShape | null): Write {
  if (isListType(type)) return once(compileList(compileValue(type.ofType, selection)));
  if (selection) return once(compileWrite(selection));
  if (isLeafType(type)) return compileLeaf(type);
  return (sink, value) => writeJson(sink, JSON.stringify(value)); // introspection
}

const writeEmptyList = compileText('[]');
const startList = 0x5b;
const comma = 0x2c;
const endList = 0x5d;

function compileList(writeItem: Write): Write {
  return (sink, value, shared) => {
    if (!Array.isArray(value)) throw notWritable;
    if (value.length === 0) return writeEmptyList(sink);
    for (let index = 0; index < value.length; index += 1) {
      reserve(sink, 1);
      sink.bytes[sink.at++] = index === 0 ? startList : comma;
      writeItem(sink, value[index], shared);
    }
    reserve(sink, 1);
    sink.bytes[sink.at++] = endList;
  };
}

interface Written {
  readonly by: Write;
  readonly from: number;
  readonly to: number;
}

/** A value that stands at several places is written once by each writer, and then copied. */
function once(write: Write): Write {
  return (sink, value, shared) => {
    if (shared.size === 0 || !shared.has(value as object)) return write(sink, value, shared);
    const known = shared.get(value as object) as Written | undefined;
    if (known?.by === write) {
      const length = known.to - known.from;
      reserve(sink, length);
      sink.bytes.copyWithin(sink.at, known.from, known.to);
      sink.at += length;
      return;
    }
    const from = sink.at;
    write(sink, value, shared);
    shared.set(value as object, { by: write, from, to: sink.at } satisfies Written);
  };
}
