import type { Draft } from '../harness/draft';
import type { World } from '../harness/world';

export function world(): World {
  const a: Draft = {
    __typename: 'Thing',
    id: 'a',
    constructor: 'built',
    toString: 'text',
    hasOwnProperty: null,
    valueOf: 3,
  };
  return { root: { thing: a, toString: a }, nodes: [a] as unknown as World['nodes'] };
}
