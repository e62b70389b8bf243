import { GraphQLError } from 'graphql';

/**
 * A credential that may well be good, while nobody can tell. It lets nobody in, and unlike a refusal
 * it does not make clients throw their credential away.
 */
export const identityUnavailable = () =>
  new GraphQLError('Who you are can not be confirmed right now: try again in a moment.', {
    extensions: { code: 'RETRY_LATER' },
  });
