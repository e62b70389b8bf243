import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const a: Draft = { __typename: 'Thing', id: 'a', more: 'more', self: null };
  a['self'] = a;
  return { root: { thing: a, other: a }, nodes: [a] as unknown as World['nodes'] };
}
