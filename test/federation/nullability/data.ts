import { GraphQLError } from 'graphql';
import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const broken = () => {
    throw new GraphQLError('broken', { extensions: { code: 'REFUSED', reason: 'TEST' } });
  };
  const nodes: Draft[] = [1, 2, 3].map((n) => ({
    __typename: 'Node',
    id: `n${n}`,
    sure: n === 2 ? broken : n,
    unsure: n === 2 ? broken : n,
    shared: `s${n}`,
    matrix: [[n, null], null, [n]],
    grid: [[{ __typename: 'Cell', v: n }, null], null],
  }));
  nodes.forEach((node, index) =>
    Object.assign(node, {
      next: nodes[index + 1] ?? null,
      surely: nodes[index + 1] ?? nodes[0],
      row: [nodes[1], nodes[2]],
      rows: [[nodes[0]], [nodes[1]]],
    }),
  );
  return {
    root: { nodes, first: nodes[0], last: nodes[2] },
    nodes: nodes as unknown as World['nodes'],
  };
}
