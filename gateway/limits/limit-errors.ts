import type { ApolloServerPlugin } from '@apollo/server';
import type { GatewayContext } from '../context';

/** Enough to mend a document by; a hostile one has thousands. */
const errorsTold = 5;

/** Tells of the first few mistakes of a document, and not of every one. */
export const limitErrors: ApolloServerPlugin<GatewayContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body } }) {
      if (body.kind !== 'single' || !body.singleResult.errors) return;
      const { errors } = body.singleResult;
      const isInvalid = errors[0]?.extensions?.['code'] === 'GRAPHQL_VALIDATION_FAILED';
      if (!isInvalid || errors.length <= errorsTold) return;
      body.singleResult = { ...body.singleResult, errors: errors.slice(0, errorsTold) };
    },
  }),
};
