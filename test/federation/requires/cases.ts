import type { Suite } from '../harness/suite';
import { world } from './data';
import { catalogue } from './catalogue.subgraph';
import { shipping } from './shipping.subgraph';
import { stickers } from './stickers.subgraph';

export const requires: Suite = {
  name: 'requires',
  subgraphs: { catalogue, shipping, stickers },
  world,
  variables: { c: 'GBP' },
  operations: [
    '{ items { volume heaviest } }',
    '{ items { label } }',
    '{ items { sticker } }',
    '{ items { sticker label volume size { width parts { weight } } } }',
    '{ items { price(currency: "USD") label dear: price(currency: "JPY") } }',
    '{ items { price: volume label size { width: height } } }',
    'query($c: String!) { item { price(currency: $c) price2(currency: $c) sticker } }',
  ],
};
