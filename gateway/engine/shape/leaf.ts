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
import { quote } from './quote';

export type WriteLeaf = (value: unknown) => string;

const largestInt = 2 ** 31;

/** How a value that is not null is written. A value of another kind is not writable. */
export function compileLeaf(type: GraphQLLeafType): WriteLeaf {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(
      type.getValues().map(({ name }) => [name, quote(name)] as const),
    );
    return (value) => texts.get(value) ?? refuse();
  }
  const builtIn = builtIns.get(type.name);
  if (!builtIn) return (value) => JSON.stringify(value) ?? refuse();
  return (value) => builtIn(value) ?? refuse();
}

const builtIns = new Map<string, (value: unknown) => string | null>([
  [GraphQLString.name, (value) => (typeof value === 'string' ? quote(value) : null)],
  [
    GraphQLID.name,
    (value) => {
      if (typeof value === 'string') return quote(value);
      return Number.isInteger(value) ? `"${String(value)}"` : null;
    },
  ],
  [GraphQLBoolean.name, (value) => (typeof value === 'boolean' ? String(value) : null)],
  [
    GraphQLInt.name,
    (value) => {
      const fits = typeof value === 'number' && Number.isInteger(value);
      return fits && value >= -largestInt && value < largestInt ? String(value) : null;
    },
  ],
  [GraphQLFloat.name, (value) => (Number.isFinite(value) ? String(value) : null)],
]);

function refuse(): never {
  throw notWritable;
}
