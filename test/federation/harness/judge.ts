import { execute, type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import type { Node, World } from './world';
import { ofNode } from './of-node';

/** One ordinary server over the merged schema: what a client of the graph has a right to. */
export async function judge(
  schema: GraphQLSchema,
  world: World,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  return execute({
    schema,
    document: parse(query),
    rootValue: world.root,
    variableValues: variables,
    fieldResolver: ofNode,
    typeResolver: (node: Node) => node.__typename,
  });
}
