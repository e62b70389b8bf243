import type { Suite } from '../harness/suite';
import { world } from './data';
import { accounts } from './accounts.subgraph';
import { profiles } from './profiles.subgraph';
import { scores } from './scores.subgraph';

export const keys: Suite = {
  name: 'keys',
  subgraphs: { accounts, profiles, scores },
  world,
  variables: { id: 'u3' },
  operations: [
    '{ users { id name age score badge note } }',
    '{ users { badge boss { badge boss { note score } } } }',
    'query($id: ID!) { user(id: $id) { note badge } gone: user(id: "nobody") { note } }',
    '{ users { org { region } boss { org { id region } badge } } }',
    '{ users { id: name name: id badge: age } }',
    '{ users { id: score email: badge number: note } }',
  ],
};
