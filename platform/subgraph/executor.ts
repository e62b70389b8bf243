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
import { accessRefusal } from '../access/access-refusal';
import { readPolicyMap } from '../access/policy-map';
import { requiredBy, type GuardedSelection } from '../access/required-by';
import type { PolicyDecision } from '../access/requirement';
import type { createErrorFormatter } from '../format-error';
import type { Operation } from '../transport';
import type { Viewer } from '../viewer';
import type { SubgraphDefinition } from './definition';
import { createIssuerRefusal } from './issuer-refusal';
import { rootFields } from './root-fields';

const documentsKept = 1_000;

/** In whose name an operation comes, and through whom. */
interface Origin {
  readonly viewer: Viewer;
  readonly issuer: string;
  readonly requestId: string;
}

/** A document that was parsed and found valid, and what it requires of the issuer and the viewer. */
interface Known {
  readonly document: DocumentNode;
  readonly roots: readonly string[];
  readonly guarded: readonly GuardedSelection[];
}

type ErrorFormatter = ReturnType<typeof createErrorFormatter>;

/**
 * Runs operations on the schema of one subgraph. Its only client is the gateway, whose plans repeat
 * the same few documents, so each is parsed and validated once. The gateway has looked at who may ask
 * for what; we look again, at the same directives, because a gate that is guarded twice stays shut.
 * Other parts of the program ask in nobody's name, and only for the few fields that are meant for them.
 */
export function createExecutor<Context>(
  { typeDefs, resolvers, internalFields = {} }: SubgraphDefinition<Context>,
  formatError: ErrorFormatter,
  decide: PolicyDecision,
) {
  const policies = readPolicyMap(typeDefs);
  const issuerRefusal = createIssuerRefusal(typeDefs, internalFields);
  const schema = buildSubgraphSchema({
    typeDefs,
    resolvers: resolvers as GraphQLResolverMap<unknown>,
  });
  const documents = new LRUCache<string, Known>({ max: documentsKept });

  return async (
    { query, operationName, variables }: Operation,
    contextValue: Context,
    { viewer, issuer, requestId }: Origin,
  ): Promise<FormattedExecutionResult> => {
    const format = (error: GraphQLError) => formatError(error, requestId);
    const known = documents.get(query) ?? read(query);
    if (Array.isArray(known)) return { errors: known.map(format) };
    const { document, roots, guarded } = known;
    const refusal = issuerRefusal(issuer, roots) ?? accessRefusal(guarded, viewer, decide);
    if (refusal) return { errors: [format(refusal)] };

    const { data, errors } = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      contextValue,
    });
    return errors ? { errors: errors.map(format), data } : { data };
  };

  function read(query: string): Known | GraphQLError[] {
    try {
      const document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) return [...errors];
      const known = {
        document,
        roots: rootFields(schema, document),
        guarded: requiredBy(schema, document, policies),
      };
      documents.set(query, known);
      return known;
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  }
}
