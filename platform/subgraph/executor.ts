import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type FormattedExecutionResult,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { createErrorFormatter } from '../format-error';
import type { Operation } from '../transport';
import type { SubgraphDefinition } from './definition';

const documentsKept = 1_000;

type ErrorFormatter = ReturnType<typeof createErrorFormatter>;

/**
 * Runs operations on the schema of one subgraph. Its only client is the gateway, whose plans repeat
 * the same few documents, so each is parsed and validated once.
 */
export function createExecutor<Context>(
  { typeDefs, resolvers }: SubgraphDefinition<Context>,
  formatError: ErrorFormatter,
) {
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: resolvers as GraphQLResolverMap<unknown>,
  });
  const documents = new LRUCache<string, DocumentNode>({ max: documentsKept });

  return async (
    { query, operationName, variables }: Operation,
    contextValue: Context,
    requestId: string,
  ): Promise<FormattedExecutionResult> => {
    const format = (error: GraphQLError) => formatError(error, requestId);
    const document = documents.get(query) ?? read(query);
    if (Array.isArray(document)) return { errors: document.map(format) };

    const { data, errors } = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue,
    });
    return errors ? { errors: errors.map(format), data } : { data };
  };

  function read(query: string): DocumentNode | GraphQLError[] {
    try {
      const document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) return [...errors];
      documents.set(query, document);
      return document;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }
}
