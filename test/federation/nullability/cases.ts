import type { Suite } from '../harness/suite';
import { world } from './data';
import { one } from './one.subgraph';
import { two } from './two.subgraph';

export const nullability: Suite = {
  name: 'nullability',
  subgraphs: { one, two },
  world,
  variables: {},
  operations: [
    '{ nodes { sure } first { id } }',
    '{ nodes { unsure matrix grid { v } } }',
    '{ first { next { sure unsure } surely { id unsure } } }',
    '{ first { surely { sure } } last { id } }',
    '{ first { row { id sure } } }',
    '{ first { rows { id sure } shared } }',
    '{ last { surely { surely { next { sure } } } } nodes { shared } }',
    '{ nodes { a: sure b: unsure } first { a: next { x: sure } b: next { x: unsure } } }',
  ],
};
