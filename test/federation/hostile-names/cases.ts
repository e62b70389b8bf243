import type { Suite } from '../harness/suite';
import { world } from './data';
import { one } from './one.subgraph';
import { two } from './two.subgraph';

export const hostileNames: Suite = {
  name: 'hostile-names',
  subgraphs: { one, two },
  world,
  variables: { constructor: false },
  operations: [
    '{ thing { constructor toString hasOwnProperty valueOf } toString { id } }',
    '{ __proto__: thing { __proto__: id constructor: toString toString: constructor } }',
    'query($constructor: Boolean!, $toString: Boolean = true) { thing { id @skip(if: $constructor) valueOf @include(if: $toString) } }',
    '{ constructor: toString { prototype: id } hasOwnProperty: thing { valueOf: id } }',
  ],
};
