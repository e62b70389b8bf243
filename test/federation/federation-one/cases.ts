import type { Suite } from '../harness/suite';
import { world } from './data';
import { users } from './users.subgraph';
import { greetings } from './greetings.subgraph';
import { ages } from './ages.subgraph';

export const federationOne: Suite = {
  name: 'federation-one',
  subgraphs: { users, greetings, ages },
  world,
  variables: {},
  operations: ['{ users { id name greeting age nick } }', '{ me { greeting } }'],
};
