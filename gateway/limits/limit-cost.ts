import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import type { GatewayContext } from '../context';
import type { Limits } from '.';
import type { CostMap } from './cost/cost-map';
import { estimateCost, type CostEstimate } from './cost/estimate-cost';

const minute = 60;
/** Nobody's budget is that large; each principal's own is counted against it. */
const window = 1_000_000_000;

/**
 * Refuses an operation that may cost too much, and one too many in a minute, before anything is
 * fetched. What it may cost depends on its variables, so it is computed every time, from a function
 * that is made once for each document.
 */
export function createCostLimit(limits: Pick<Limits, 'budgetOf' | 'largestPage'>) {
  // What was spent stays spent, whatever the costs are from now on.
  const spent = new RateLimiterMemory({ points: window, duration: minute });
  return (costs: CostMap) => limitCost(costs, limits, spent);
}

function limitCost(
  costs: CostMap,
  { budgetOf, largestPage }: Pick<Limits, 'budgetOf' | 'largestPage'>,
  spent: RateLimiterMemory,
): ApolloServerPlugin<GatewayContext> {
  const known = new WeakMap<OperationDefinitionNode, CostEstimate>();

  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, operation, request, response, contextValue }) {
        if (!operation) return; // the engine says that there is no such operation
        const estimate =
          known.get(operation) ?? estimateCost(schema, { costs, largestPage }, document, operation);
        known.set(operation, estimate);
        const cost = estimate(request.variables ?? {});
        response.http.headers.set('x-cost-estimate', String(cost));
        const { perOperation, perMinute } = budgetOf(contextValue.call.viewer);
        if (cost > perOperation) throw tooExpensive(cost, perOperation);
        await spend(contextValue.principal, cost, perMinute);
      },
    }),
  };

  async function spend(principal: string, cost: number, perMinute: number): Promise<void> {
    const points = Math.max(1, cost);
    const state = await spent.consume(principal, points);
    if (state.consumedPoints <= perMinute) return;
    await spent.reward(principal, points); // what is refused is not paid for
    throw tooOften(state);
  }
}

const tooExpensive = (cost: number, limit: number): GraphQLError =>
  new GraphQLError(
    `The operation may cost ${cost}, and at most ${limit} is allowed; ask for shorter lists.`,
    { extensions: { code: 'COST_ESTIMATED_TOO_EXPENSIVE', http: { status: 400 } } },
  );

function tooOften({ msBeforeNext }: RateLimiterRes): GraphQLError {
  const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  const headers = new Map([['retry-after', String(seconds)]]);
  return new GraphQLError(`Your budget of this minute is used up; ask again in ${seconds} s.`, {
    extensions: { code: 'RATE_LIMITED', http: { status: 429, headers } },
  });
}
