import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors';

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day without a zone, as `YYYY-MM-DD`. Days that do not exist are refused. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: toDay,
  parseLiteral: (node) => toDay(node.kind === Kind.STRING ? node.value : null),
});

function toDay(value: unknown): string {
  if (typeof value === 'string' && shape.test(value)) {
    const time = Date.parse(`${value}T00:00:00Z`);
    const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
    if (exists && value >= '0001-01-01') return value;
  }
  throw badInput('INVALID_DATE', 'A Date is a day that exists, written as YYYY-MM-DD.');
}
