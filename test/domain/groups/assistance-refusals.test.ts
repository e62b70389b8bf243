import { offeringRefusal } from '../../../subgraphs/groups/assistance/domain/offering-refusal';
import { publishingRefusal } from '../../../subgraphs/groups/assistance/domain/publishing-refusal';
import { ratingRefusal } from '../../../subgraphs/groups/assistance/domain/rating-refusal';
import { requestArrows } from '../../../subgraphs/groups/assistance/domain/request-arrows';

const offering = {
  state: 'OPEN',
  askedBy: 'asker',
  helper: { id: 'helper', status: 'MEMBER' },
  offered: false,
} as const;

it.each([
  ['a member to another', {}, null],
  ['to itself', { askedBy: 'helper' }, 'OWN_REQUEST'],
  ['one that is only known', { helper: { id: 'helper', status: 'KNOWN' } }, 'NOT_IN_GOOD_STANDING'],
  ['a suspended one', { helper: { id: 'helper', status: 'SUSPENDED' } }, 'NOT_IN_GOOD_STANDING'],
  ['after the choice', { state: 'ACCEPTED' }, 'REQUEST_NOT_OPEN'],
  ['after the end', { state: 'CLOSED' }, 'REQUEST_NOT_OPEN'],
  ['to what was taken back', { state: 'WITHDRAWN' }, 'REQUEST_NOT_OPEN'],
  ['a second time', { offered: true }, 'ALREADY_OFFERED'],
] as const)('offers help: %s', (_case, change, reason) => {
  expect(offeringRefusal({ ...offering, ...change })?.reason ?? null).toBe(reason);
});

it.each([
  ['OPEN', false, 'NOTHING_TO_RATE'],
  ['ACCEPTED', false, null],
  ['CLOSED', false, null],
  ['WITHDRAWN', false, 'NOTHING_TO_RATE'],
  ['CLOSED', true, 'ALREADY_RATED'],
] as const)('rates help that is %s, rated before: %s', (state, rated, reason) => {
  expect(ratingRefusal({ state, rated })?.reason ?? null).toBe(reason);
});

it.each([
  ['MEMBER', 'PUBLIC', null, null],
  ['MEMBER', 'MEMBERS', null, null],
  ['MEMBER', 'GROUP', 'one', null],
  ['MEMBER', 'GROUP', null, 'AUDIENCE_GROUP'],
  ['MEMBER', 'PUBLIC', 'one', 'AUDIENCE_GROUP'],
  ['MEMBER', 'MEMBERS', 'one', 'AUDIENCE_GROUP'],
  ['SUSPENDED', 'PUBLIC', null, 'NOT_IN_GOOD_STANDING'],
  ['KNOWN', 'PUBLIC', null, 'NOT_IN_GOOD_STANDING'],
] as const)('publishes as %s for %s (%s)', (author, audience, audienceGroup, reason) => {
  expect(publishingRefusal({ author, audience, audienceGroup })?.reason ?? null).toBe(reason);
});

it('closes what was helped with, and takes back what was not', () => {
  expect(requestArrows).toEqual({
    OPEN: ['ACCEPTED', 'WITHDRAWN'],
    ACCEPTED: ['CLOSED'],
    CLOSED: [],
    WITHDRAWN: [],
  });
});
