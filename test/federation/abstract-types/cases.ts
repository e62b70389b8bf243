import type { Suite } from '../harness/suite';
import { world } from './data';
import { pets } from './pets.subgraph';
import { people } from './people.subgraph';

export const abstractTypes: Suite = {
  name: 'abstract-types',
  subgraphs: { pets, people },
  world,
  variables: { cat: true },
  operations: [
    '{ pets { __typename name owner { name } } }',
    '{ all { __typename ... on Named { name } ... on Person { pets { id ... on Cat { lives } ... on Dog { tricks } } } } }',
    '{ pets { ... on Cat { size owner { age } } ... on Dog { length: size owner { home } } } }',
    '{ pets { ... on Cat { x: owner { v: age } } ... on Dog { x: owner { v: age home } } } }',
    '{ deep { __typename ... on Dog { tricks owner { home pets { __typename name } } } ... on Cat { owner { age } } } }',
    '{ all { ...P ...Q } } fragment P on Pet { id owner { ...Q } } fragment Q on Person { t: __typename home }',
    'query($cat: Boolean!) { pets { ... on Cat @include(if: $cat) { lives owner { home } } id @skip(if: $cat) } }',
    '{ all { ... on Cat { same: name } ... on Dog { same: name } ... on Person { same: home } } }',
  ],
};
