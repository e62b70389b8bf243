import type { Suite } from '../harness/suite';
import { world } from './data';
import { users } from './users.subgraph';
import { posts } from './posts.subgraph';

export const providesAndShareable: Suite = {
  name: 'provides-and-shareable',
  subgraphs: { users, posts },
  world,
  variables: {},
  operations: [
    '{ posts { author { username } } }',
    '{ posts { author { username bio home { city zip } } editor { username } } }',
    '{ users { home { zip city } posts { text author { username home { zip } } } } }',
    '{ posts { a: author { n: username } b: author { n: bio } } }',
  ],
};
