import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayContext } from './context';
import { refuseIntrospection } from './explorer';
import { createGatewayErrorFormatter } from './format-gateway-error';
import { serveAdministration } from './http/administration';
import { servePublic } from './http/public';
import { stringifyResult } from './http/stringify-result';
import { handOverWritten } from './http/written-answer';
import { knownOperationTypes } from './known-operation-types';
import { limitCost } from './limits/limit-cost';
import { limitErrors } from './limits/limit-errors';
import { answerInLanguage } from './messages/answer-in-language';
import { createLocaliser } from './messages/localise';
import type { GatewayOptions } from './options';
import { enforceAccess } from './security/enforce-access';

export interface RunningGateway {
  readonly url: string;
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** The one endpoint clients see. It knows neither where the subgraphs live nor what they are about. */
export async function serveGateway(options: GatewayOptions): Promise<RunningGateway> {
  const localise = createLocaliser(options.reasons);
  const apollo = new ApolloServer<GatewayContext>({
    gateway: options.engine,
    introspection: true, // of those who may
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      refuseIntrospection(options.mayExplore),
      enforceAccess(options.policies, options.decide),
      ...(options.limits ? [limitCost(options.limits)] : []),
      limitErrors,
      answerInLanguage(localise),
      handOverWritten, // after those that change what is said
    ],
    validationRules: [knownOperationTypes],
    stringifyResult,
    formatError: createGatewayErrorFormatter(options.log),
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: { ttl: null }, // kept in memory of a bounded size
    stopOnTerminationSignals: false, // the process decides when to end
    nodeEnv: 'production', // nothing may depend on the environment without being written here
    logger: options.log,
  });
  await apollo.start();
  try {
    const open = await servePublic(apollo, options, localise);
    const administration = await serveAdministration(options).catch(async (error: unknown) => {
      await open.stop();
      throw error;
    });
    return {
      url: open.url,
      adminUrl: administration.url,
      async stop() {
        await open.stop();
        await administration.stop();
        await apollo.stop();
      },
    };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}
