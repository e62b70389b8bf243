import type { Suite } from '../harness/suite';
import { world } from './data';
import { old } from './old.subgraph';
import { newer } from './newer.subgraph';

export const override: Suite = {
  name: 'override',
  subgraphs: { old, newer },
  world,
  variables: {},
  operations: ['{ bills { id amount payer due } }', '{ bill { payer } bills { amount } }'],
};
