import type { Suite } from '../harness/suite';
import { world } from './data';
import { first } from './first.subgraph';
import { second } from './second.subgraph';

export const inaccessible: Suite = {
  name: 'inaccessible',
  subgraphs: { first, second },
  world,
  variables: {},
  operations: [
    '{ things { id __typename } }',
    '{ things { ... on Open { word mood reply } } }',
    '{ either { __typename ... on Open { id mood moods reply } } }',
    '{ must { mood moods } }',
    '{ must { certain } strict { certain } }',
    '{ __type(name: "Mood") { enumValues { name } } gone: __type(name: "Secret") { name } }',
  ],
};
