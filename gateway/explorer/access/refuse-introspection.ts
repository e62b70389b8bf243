import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit, type DocumentNode } from 'graphql';
import type { Viewer } from '../../../platform/viewer';
import type { GatewayContext } from '../../context';

/** Keeps the schema from those who may not look at it; `__typename` says nothing about it. */
export function refuseIntrospection(
  mayExplore: (viewer: Viewer) => boolean,
): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<DocumentNode, boolean>();

  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, contextValue }) => {
          const asks = known.get(document) ?? introspects(document);
          known.set(document, asks);
          const isRefused = asks && !mayExplore(contextValue.call.viewer);
          return isRefused ? Promise.reject(refusal()) : Promise.resolve();
        },
      }),
  };
}

function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      found ||= name.value === '__schema' || name.value === '__type';
    },
  });
  return found;
}

const refusal = () =>
  new GraphQLError('You may not introspect the schema: ask for its file instead.', {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } },
  });
