import type { Suite } from '../harness/suite';
import { world } from './data';
import { cars } from './cars.subgraph';
import { parts } from './parts.subgraph';

export const unresolvableKeys: Suite = {
  name: 'unresolvable-keys',
  subgraphs: { cars, parts },
  world,
  variables: {},
  operations: ['{ cars { parts { id } spare { id maker } } }', '{ cars { parts { maker } } }'],
};
