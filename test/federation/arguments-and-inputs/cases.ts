import type { Suite } from '../harness/suite';
import { world } from './data';
import { one } from './one.subgraph';
import { two } from './two.subgraph';

export const argumentsAndInputs: Suite = {
  name: 'arguments-and-inputs',
  subgraphs: { one, two },
  world,
  variables: { f: { tags: ['a'], deep: {} }, representations: 1, __hidden: 2, off: false },
  operations: [
    '{ shops { offers a: offers(first: 1) b: offers(filter: { tags: ["x"], deep: { min: 1 } }) } }',
    'query($f: Filter, $n: Int = 7) { shops { offers(filter: $f, first: $n) } echo(filter: $f) }',
    'query($n: Int) { shops { offers(first: $n, filter: { deep: { min: $n } }) } }',
    'query($representations: Int, $__hidden: Int) { shops { offers(first: $representations) x: offers(first: $__hidden) } }',
    '{ shops { find(first: 1) { id offers(first: 1) find(first: 2) { id } } other: find(first: 2) { offers(first: 2) } } }',
    '{ shops { rank(by: SIZE) ranks: rank(by: NAME) } }',
    '{ one: shop(id: "s1") { offers } two: shop(id: "s2") { offers } id: shop(id: "s1") { id } }',
    'query($on: Boolean! = true, $off: Boolean!) { shops { a: offers @include(if: $on) b: offers @skip(if: $on) c: offers @skip(if: $off) @include(if: $on) } }',
  ],
};
