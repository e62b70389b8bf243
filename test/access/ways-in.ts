import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { argumentsOf } from './arguments-of';
import type { Guards } from './guards-of';

interface Step {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** The one type, where the field may answer with several. */
  readonly onto?: GraphQLObjectType;
}

/** One field that a client can select, and the operation that does. */
export interface WayIn {
  readonly coordinate: string;
  readonly query: string;
  /** Every `Type` and `Type.field` on the way, this one included. */
  readonly passes: readonly string[];
}

const guarded = 1_000;

/** For each field of each object type, the way to it that meets the fewest guards. */
export function waysIn(schema: GraphQLSchema, guards: Guards): WayIn[] {
  const mutation = schema.getMutationType();
  const roots = [schema.getQueryType()!, ...(mutation ? [mutation] : [])];
  const ways = new Map<GraphQLObjectType, readonly Step[]>(roots.map((root) => [root, []]));
  const costs = new Map<GraphQLObjectType, number>(roots.map((root) => [root, 0]));
  const open = new Set(roots);

  while (open.size > 0) {
    const [type] = [...open].sort((one, other) => costs.get(one)! - costs.get(other)!);
    open.delete(type!);
    for (const field of Object.values(type!.getFields())) {
      const named = getNamedType(field.type);
      const results = isUnionType(named) ? named.getTypes() : isObjectType(named) ? [named] : [];
      for (const result of results) {
        const cost = costs.get(type!)! + costOf([`${type!}.${field.name}`, result.name]);
        if (cost >= (costs.get(result) ?? Infinity)) continue;
        costs.set(result, cost);
        const onto = isUnionType(named) ? { onto: result } : {};
        ways.set(result, [...ways.get(type!)!, { type: type!, field, ...onto }]);
        open.add(result);
      }
    }
  }

  return [...ways].flatMap(([type, before]) =>
    Object.values(type.getFields()).map((field) => wayOf([...before, { type, field }])),
  );

  function costOf(coordinates: readonly string[]): number {
    return 1 + coordinates.filter((name) => (guards.get(name) ?? []).length > 0).length * guarded;
  }
}

function wayOf(steps: readonly Step[]): WayIn {
  const { type, field } = steps.at(-1)!;
  const result = getNamedType(field.type);
  const end = isCompositeType(result) ? ' { __typename }' : '';
  const keyword = steps[0]!.type.name.toLowerCase();
  const path = steps.flatMap(({ field: each, onto }) => [
    `${each.name}${argumentsOf(each)}`,
    ...(onto ? [`... on ${onto.name}`] : []),
  ]);
  return {
    coordinate: `${type.name}.${field.name}`,
    query: `${keyword} { ${path.join(' { ')}${end}${' }'.repeat(path.length)}`,
    passes: steps.flatMap((step) => [
      step.type.name,
      `${step.type.name}.${step.field.name}`,
      step.onto?.name ?? getNamedType(step.field.type).name,
    ]),
  };
}
