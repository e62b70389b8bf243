import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors';

/** Money as a whole number of fen, within the integers that every JSON reader holds exactly. */
export const FenScalar = new GraphQLScalarType<number, number>({
  name: 'Fen',
  serialize: toFen,
  parseValue: toFen,
  parseLiteral: (node) => toFen(node.kind === Kind.INT ? Number(node.value) : null),
});

function toFen(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  throw badInput('INVALID_FEN', 'A Fen is a whole number of fen, at most 9007199254740991.');
}
