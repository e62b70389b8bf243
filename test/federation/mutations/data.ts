import { GraphQLError } from 'graphql';
import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  let total = 0;
  const box: Draft = { __typename: 'Box', id: 'b', total: () => total, double: () => total * 2 };
  const add = ({ n }: { readonly n: number }) => {
    total += n;
    return box;
  };
  const fail = () => {
    throw new GraphQLError('refused', { extensions: { code: 'REFUSED' } });
  };
  return {
    root: {
      box,
      add,
      addThere: add,
      count: ({ n }: { readonly n: number }) => (total += n),
      fail,
      mustFail: fail,
    },
    nodes: [box] as unknown as World['nodes'],
  };
}
