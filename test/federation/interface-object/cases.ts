import type { Suite } from '../harness/suite';
import { world } from './data';
import { library } from './library.subgraph';
import { reviews } from './reviews.subgraph';

export const interfaceObject: Suite = {
  name: 'interface-object',
  subgraphs: { library, reviews },
  world,
  variables: {},
  operations: [
    '{ media { __typename id title stars reviews { text } } }',
    '{ reviewed { id stars } }',
    '{ reviewed { __typename id stars title } }',
    '{ reviewed { ... on Book { pages stars } ... on Film { minutes } } }',
    '{ best { t: __typename } }',
    '{ best { stars reviews { media { stars } } } }',
    '{ reviews { text media { title ... on Film { reviews { text media { __typename } } } } } }',
    '{ books { stars reviews { media { id } } } }',
    '{ reviewed { ...M } best { ...M } } fragment M on Media { id ... on Book { pages } }',
  ],
};
