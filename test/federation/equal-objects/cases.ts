import type { Suite } from '../harness/suite';
import { world } from './data';
import { one } from './one.subgraph';
import { two } from './two.subgraph';

export const equalObjects: Suite = {
  name: 'equal objects',
  subgraphs: { one, two },
  world,
  variables: {},
  operations: [
    '{ boxes { size { width height } } }',
    '{ boxes { size { width depth } } }',
    '{ rows { size { width height } label { text words } } }',
    '{ boxes { inner { size { width height } inner { size { width height } } } } }',
    '{ boxes { inner { sure label { words } } } }',
    '{ boxes { maker { town { name people } tags } label { text } } }',
    '{ boxes { inner { maker { town { name } } } maker { town { people } } } }',
    '{ boxes { maker { boxes { size { height } inner { id sure } } } } }',
    '{ rows { maker { boxes { inner { size { width height depth } } } } } }',
    '{ a: boxes { label { text } } b: boxes { label { text words } inner { label { w: words } } } }',
  ],
};
