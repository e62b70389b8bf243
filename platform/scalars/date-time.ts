import { GraphQLScalarType, Kind } from 'graphql';
import { badInput } from '../errors';

const shape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant. Input names its offset; output is always UTC with milliseconds. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: toInstant,
  parseLiteral: (node) => toInstant(node.kind === Kind.STRING ? node.value : null),
});

function toInstant(value: unknown): Date {
  const day = typeof value === 'string' && value.length <= 35 ? shape.exec(value)?.[1] : undefined;
  if (day !== undefined) {
    const midnight = new Date(`${day}T00:00:00Z`);
    const instant = new Date(value as string);
    const dayExists = !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
    if (dayExists && !Number.isNaN(instant.getTime())) return instant;
  }
  throw badInput('INVALID_DATE_TIME', 'A DateTime is an instant such as 2026-03-01T08:00:00Z.');
}
