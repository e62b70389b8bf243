import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** The arguments that must be given, with any value of their type; and those named, with theirs. */
export function argumentsOf(
  { args }: GraphQLField<unknown, unknown>,
  named: Readonly<Record<string, string>> = {},
): string {
  const given = args.flatMap(({ name, type, defaultValue }) => {
    if (Object.hasOwn(named, name)) return `${name}: ${named[name]}`;
    if (!isNonNullType(type) || defaultValue !== undefined) return [];
    return `${name}: ${ends[name] ?? valueOf(type)}`;
  });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

/** Where a period is asked for, it ends after it begins. */
const ends: Readonly<Record<string, string>> = { to: '"2026-02-01"' };

const window = '{ from: "2026-01-01T00:00:00Z", to: "2026-01-02T00:00:00Z" }';

const plain: Readonly<Record<string, string>> = {
  PeriodInput: '{ from: "2026-01-01", to: "2026-02-01" }',
  Int: '1',
  Fen: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2026-01-01"',
  DateTime: '"2026-01-01T00:00:00Z"',
  TimeWindow: window,
  AvailabilityFilter: `{ city: "x", purpose: OUTPATIENT window: ${window} }`,
  OwnAvailabilityFilter: `{ purpose: OUTPATIENT window: ${window} }`,
  ExplainAvailabilityInput:
    '{ doctor: "x", site: "x", startsAt: "2026-01-01T00:00:00Z", endsAt: "2026-01-01T01:00:00Z", purpose: OUTPATIENT, specialty: "x" }',
};

/** Any value of a type. */
export function valueOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return `[${valueOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (!isInputObjectType(type) || plain[type.name]) return plain[type.name] ?? '"x"';
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return `{ ${required.map((field) => `${field.name}: ${valueOf(field.type)}`).join(', ')} }`;
}
