import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayContext } from './context';
import { refuseIntrospection } from './explorer';
import { createGatewayErrorFormatter } from './format-gateway-error';
import { statusWithoutData } from './http/status-without-data';
import { stringifyResult } from './http/stringify-result';
import { handOverWritten } from './http/written-answer';
import { knownOperationTypes } from './known-operation-types';
import { boundedCache } from './lifecycle/bounded-cache';
import type { CreateServer } from './lifecycle/generation';
import { noteUsage } from './lifecycle/note-usage';
import type { OperationUsage } from './lifecycle/operation-usage';
import { createCostLimit } from './limits/limit-cost';
import { limitErrors } from './limits/limit-errors';
import { answerInLanguage } from './messages/answer-in-language';
import type { Localise } from './messages/localise';
import type { GatewayOptions } from './options';
import { enforceAccess } from './security/enforce-access';

const charactersKept = 4 * 1024 * 1024;

/**
 * Apollo Server for each supergraph: everything that looks at a schema belongs to one of them. What
 * outlives a supergraph, such as budgets and texts known by their hash, is made here once.
 */
export function createServers(
  { log, limits, decide, mayExplore }: GatewayOptions,
  localise: Localise,
  usage: OperationUsage,
): CreateServer {
  const costLimit = limits && createCostLimit(limits);
  const persisted = boundedCache<string>(charactersKept, ({ length }) => length);

  return ({ engine, policies, costs }, documentStore) =>
    new ApolloServer<GatewayContext>({
      gateway: engine,
      documentStore,
      introspection: true, // of those who may
      plugins: [
        ApolloServerPluginLandingPageDisabled(),
        refuseIntrospection(mayExplore),
        enforceAccess(policies, decide),
        ...(costLimit ? [costLimit(costs)] : []),
        noteUsage(usage),
        limitErrors,
        statusWithoutData,
        answerInLanguage(localise),
        handOverWritten, // after those that change what is said
      ],
      validationRules: [knownOperationTypes],
      stringifyResult,
      formatError: createGatewayErrorFormatter(log),
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      persistedQueries: { ttl: null, cache: persisted },
      stopOnTerminationSignals: false, // the process decides when to end
      nodeEnv: 'production', // nothing may depend on the environment without being written here
      logger: log,
    });
}
