import { GraphQLError } from 'graphql';
import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

/** Objects that look the same to one subgraph, and not to the other. */
export function world(): World {
  const broken = () => {
    throw new GraphQLError('broken');
  };
  const makers: Draft[] = ['m1', 'm2'].map((id, index) => ({
    __typename: 'Maker',
    id,
    town: { __typename: 'Town', name: 'Same', people: 1000 * index },
    tags: ['a', 'b'],
  }));
  const boxes: Draft[] = [1, 2, 3].map((n) => ({
    __typename: 'Box',
    id: `b${n}`,
    size: { __typename: 'Size', width: 1, height: n, depth: n === 3 ? broken : n },
    label: { __typename: 'Label', text: 'same', words: n === 2 ? ['x', 'z'] : ['x', 'y'] },
    maker: makers[n % 2],
    sure: n === 2 ? broken : n,
  }));
  for (const box of boxes) box['inner'] = [boxes[0], null, boxes[1], boxes[0]];
  for (const maker of makers) maker['boxes'] = boxes;
  return {
    root: { boxes, rows: [[boxes[0], boxes[1]], [null, boxes[0], boxes[0]], null] },
    nodes: [...boxes, ...makers] as unknown as World['nodes'],
  };
}
