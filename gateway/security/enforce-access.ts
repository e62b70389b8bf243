import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type DocumentNode } from 'graphql';
import { accessRefusal } from '../../platform/access/access-refusal';
import type { PolicyMap } from '../../platform/access/policy-map';
import { requiredBy, type GuardedSelection } from '../../platform/access/required-by';
import type { PolicyDecision } from '../../platform/access/requirement';
import type { GatewayContext } from '../context';

/** Refuses an operation whole, before anything is fetched, when its schema says so. */
export function enforceAccess(
  policies: PolicyMap,
  decide: PolicyDecision,
): ApolloServerPlugin<GatewayContext> {
  // What a document requires does not depend on who sends it; who may is decided every time.
  const known = new WeakMap<DocumentNode, readonly GuardedSelection[]>();

  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ schema, document, contextValue }) => {
          const selections = known.get(document) ?? requiredBy(schema, document, policies);
          known.set(document, selections);
          const refusal = accessRefusal(selections, contextValue.call.viewer, decide);
          return refusal ? Promise.reject(withStatus(refusal)) : Promise.resolve();
        },
      }),
  };
}

function withStatus(refusal: GraphQLError): GraphQLError {
  const status = refusal.extensions.code === 'UNAUTHENTICATED' ? 401 : 403;
  return new GraphQLError(refusal.message, {
    extensions: { ...refusal.extensions, http: { status } },
  });
}
