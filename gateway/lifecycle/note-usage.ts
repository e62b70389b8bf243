import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';
import type { OperationUsage } from './operation-usage';

/** Remembers what was asked and allowed, so that the next supergraph is ready for it. */
export const noteUsage = (usage: OperationUsage): ApolloServerPlugin<GatewayContext> => ({
  requestDidStart: async () => ({
    async executionDidStart({ source: query, queryHash, operationName }) {
      usage.note({ query, queryHash, operationName });
    },
  }),
});
