import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  Supergraph,
} from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { parse, printSchema } from 'graphql';
import type { SupergraphFacts } from './planner';
import { supergraphFacts } from './supergraph-facts';

interface OpenSupergraph {
  readonly facts: SupergraphFacts;
  plan(operation: string): QueryPlan;
}

// One plan is evaluated per way to split an operation; past a thousand the gain is not worth the wait.
const debug = { maxEvaluatedPlans: 1000 };

/** The only file that knows whose planner it is. Costly: it belongs into a thread of its own. */
export function openSupergraph(supergraphSdl: string): OpenSupergraph {
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  const apiSchema = supergraph.apiSchema();
  // Merging of requests renames variables, and named fragments would stand in its way.
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false, debug });

  return {
    facts: supergraphFacts(printSchema(apiSchema.toGraphQLJSSchema()), supergraphSdl),
    plan(operation) {
      const document = parse(operation, { noLocation: true });
      return planner.buildQueryPlan(
        operationFromDocument(apiSchema, document, { validate: false }),
      );
    },
  };
}
