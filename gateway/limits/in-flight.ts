import { GraphQLError } from 'graphql';

/**
 * Counts what is under way and refuses what would be too much, at once: a queue would only make
 * everybody slow before it made them fail. `enter` answers how to leave again.
 */
export function createInFlight(perProcess: number) {
  const underWay = new Map<string, number>();
  let all = 0;

  return {
    enter(principal: string, limit: number): () => void {
      const own = underWay.get(principal) ?? 0;
      if (own >= limit) {
        throw new GraphQLError(`You have ${limit} operations under way; wait for one of them.`, {
          extensions: { code: 'RATE_LIMITED' },
        });
      }
      if (all >= perProcess) {
        throw new GraphQLError('Too many ask at the same time; ask again in a moment.', {
          extensions: { code: 'RETRY_LATER' },
        });
      }
      underWay.set(principal, own + 1);
      all += 1;
      let left = false;
      return () => {
        if (left) return;
        left = true;
        all -= 1;
        const rest = underWay.get(principal)! - 1;
        if (rest === 0) underWay.delete(principal);
        else underWay.set(principal, rest);
      };
    },
  };
}
