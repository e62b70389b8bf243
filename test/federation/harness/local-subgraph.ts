import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type FormattedExecutionResult,
  graphql,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
  parse,
} from 'graphql';
import type { Operation } from '../../../platform/transport';
import { fullSdl } from './compose-subgraphs';
import { ofNode } from './of-node';
import type { Node, World } from './world';

type Answer = (operation: Operation) => Promise<FormattedExecutionResult>;

/** A subgraph that answers from its part of the world. Answers cross JSON, as over a network. */
export function localSubgraph(sdl: string, world: World): Answer {
  const schema = buildSubgraphSchema(parse(fullSdl(sdl)));
  const members = membersOf(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const resolve = (reference: Node) => resolveReference(world, schema, type, reference);
    type.extensions = { ...type.extensions, apollo: { subgraph: { resolveReference: resolve } } };
  }

  return async ({ query, variables }) => {
    const result = await graphql({
      schema,
      source: query,
      rootValue: world.root,
      variableValues: JSON.parse(JSON.stringify(variables ?? {})) as Record<string, unknown>,
      fieldResolver: ofNode,
      typeResolver: (node: Node) => (members.has(node.__typename) ? node.__typename : undefined),
    });
    return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
  };
}

/** Its own fields it knows; those of others, which it may require, come from the gateway. */
function resolveReference(
  world: World,
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  reference: Node,
): Node | null {
  const found = world.nodes.find((node) => isMeant(node, reference, type.name, world));
  if (!found) return null;
  // A subgraph that knows only the interface calls its objects by it.
  const __typename = isObjectType(type) ? type.name : found.__typename;
  const own = ownFields(schema.getType(__typename));
  const seen = Object.entries(found).filter(([field]) => own.has(field));
  return { ...reference, ...Object.fromEntries(seen), __typename };
}

function ownFields(type: GraphQLNamedType | undefined): ReadonlySet<string> {
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const isExternal = ({ astNode }: (typeof fields)[number]) =>
    astNode?.directives?.some(({ name }) => name.value === 'external') ?? false;
  return new Set(fields.filter((field) => !isExternal(field)).map(({ name }) => name));
}

function isMeant(node: Node, reference: Node, typeName: string, world: World): boolean {
  const kinds = world.interfaces ?? {};
  if (node.__typename !== typeName && !kinds[typeName]?.includes(node.__typename)) return false;
  const keys = world.keys ?? {};
  const keyFields = keys[typeName] ?? keys[node.__typename] ?? ['id'];
  const used = keyFields.filter((field) => reference[field] !== undefined);
  return used.length > 0 && used.every((field) => contains(node[field], reference[field]));
}

function contains(whole: unknown, part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return whole === part;
  if (typeof whole !== 'object' || whole === null) return false;
  return Object.entries(part).every(
    ([key, value]) =>
      key === '__typename' || contains((whole as Record<string, unknown>)[key], value),
  );
}

function membersOf(schema: GraphQLSchema): ReadonlySet<string> {
  return new Set(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .map(({ name }) => name),
  );
}
