import {
  offeringRefusal,
  type Offering,
} from '../../../subgraphs/hospitals/sessions/domain/offering-refusal';

const at = (time: string) => new Date(`2026-03-${time}:00Z`);
const block = (from: string, to: string) => ({ startsAt: at(from), endsAt: at(to) });

const allowed: Offering = {
  theatreInUse: true,
  reported: false,
  blocks: [block('02T00:00', '02T04:00')],
  taken: [],
  now: at('01T00:00'),
};

it.each<[string, Partial<Offering>, string | null]>([
  ['a morning tomorrow', {}, null],
  ['right after another', { taken: [block('01T20:00', '02T00:00')] }, null],
  ['right before another', { taken: [block('02T04:00', '02T08:00')] }, null],
  ['a whole day', { blocks: [block('02T00:00', '03T00:00')] }, null],
  ['of a hospital known from sources', { reported: true }, 'HOSPITAL_NOT_COMPLETED'],
  ['in a closed theatre', { theatreInUse: false }, 'THEATRE_NOT_IN_USE'],
  ['beginning this instant', { now: at('02T00:00') }, 'BLOCK_IN_PAST'],
  ['a day and a minute', { blocks: [block('02T00:00', '03T00:01')] }, 'BLOCK_TOO_LONG'],
  ['across the end of another', { taken: [block('01T20:00', '02T00:01')] }, 'BLOCKS_OVERLAP'],
  ['around another', { taken: [block('02T01:00', '02T02:00')] }, 'BLOCKS_OVERLAP'],
  ['inside another', { taken: [block('01T00:00', '02T12:00')] }, 'BLOCKS_OVERLAP'],
  [
    'twice the same',
    { blocks: [block('02T00:00', '02T04:00'), block('02T00:00', '02T04:00')] },
    'BLOCKS_OVERLAP',
  ],
])('%s', (_case, change, reason) => {
  expect(offeringRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});
