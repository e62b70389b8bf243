import type { Suite } from '../harness/suite';
import { world } from './data';
import { one } from './one.subgraph';
import { two } from './two.subgraph';

export const mutations: Suite = {
  name: 'mutations',
  subgraphs: { one, two },
  world,
  variables: { skip: false },
  operations: [
    'mutation { add(n: 1) { total double } addThere(n: 2) { total double } again: add(n: 3) { double } }',
    'mutation { a: count(n: 1) fail b: count(n: 2) }',
    'mutation { a: count(n: 1) mustFail b: count(n: 2) }',
    'mutation($skip: Boolean!) { add(n: 5) { double } ...More @skip(if: $skip) } fragment More on Mutation { count(n: 7) }',
    'mutation { __typename t: __typename count(n: 1) }',
  ],
};
