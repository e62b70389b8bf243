import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  GraphQLString,
  isEnumType,
} from 'graphql';
import { notWritable } from './not-writable';
import type { Sink } from './sink';
import { compileText, writeAscii, writeJson, writeString } from './write-text';

export type WriteLeaf = (sink: Sink, value: unknown) => void;

/** How a value that is not null is written. A value of another kind is not writable. */
export function compileLeaf(type: GraphQLLeafType): WriteLeaf {
  if (!isEnumType(type)) return builtIns.get(type.name) ?? writeCustom;
  const texts = new Map<unknown, (sink: Sink) => void>(
    type.getValues().map(({ name }) => [name, compileText(JSON.stringify(name))] as const),
  );
  return (sink, value) => {
    const write = texts.get(value);
    if (!write) throw notWritable;
    write(sink);
  };
}

const largestInt = 2 ** 31;
const writeTrue = compileText('true');
const writeFalse = compileText('false');

const builtIns = new Map<string, WriteLeaf>([
  [
    GraphQLString.name,
    (sink, value) => {
      if (typeof value !== 'string') throw notWritable;
      writeString(sink, value);
    },
  ],
  [
    GraphQLID.name,
    (sink, value) => {
      if (typeof value === 'string') writeString(sink, value);
      else if (Number.isInteger(value)) writeString(sink, String(value));
      else throw notWritable;
    },
  ],
  [
    GraphQLBoolean.name,
    (sink, value) => {
      if (value === true) writeTrue(sink);
      else if (value === false) writeFalse(sink);
      else throw notWritable;
    },
  ],
  [
    GraphQLInt.name,
    (sink, value) => {
      if (typeof value !== 'number' || !Number.isInteger(value)) throw notWritable;
      if (value < -largestInt || value >= largestInt) throw notWritable;
      writeAscii(sink, String(value));
    },
  ],
  [
    GraphQLFloat.name,
    (sink, value) => {
      if (!Number.isFinite(value)) throw notWritable;
      writeAscii(sink, String(value));
    },
  ],
]);

function writeCustom(sink: Sink, value: unknown): void {
  writeJson(sink, JSON.stringify(value));
}
