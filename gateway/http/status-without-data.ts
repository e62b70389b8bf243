import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';

const statusOf: readonly (readonly [code: string, status: number])[] = [
  ['DEADLINE_EXCEEDED', 504],
  ['SUBGRAPH_UNAVAILABLE', 504],
  ['RETRY_LATER', 503],
];

/** A subgraph that fails costs its own fields. Only when nothing is left, the whole request has failed. */
export const statusWithoutData: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body, http }, operation }) {
      if (!operation || body.kind !== 'single' || (body.singleResult.data ?? null) !== null) return;
      const codes = new Set(
        body.singleResult.errors?.map(({ extensions }) => extensions?.['code']),
      );
      const [, status] = statusOf.find(([code]) => codes.has(code)) ?? [];
      http.status ??= status;
    },
  }),
};
