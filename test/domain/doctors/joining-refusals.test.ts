import {
  askingRefusal,
  type Asking,
} from '../../../subgraphs/doctors/register/domain/asking-refusal';
import {
  talkingRefusal,
  type Talking,
} from '../../../subgraphs/doctors/register/domain/talking-refusal';

const asking: Asking = { doctor: 'ACTIVE', group: 'MEMBER', isEngaged: false, openRequest: null };

it.each<[string, Partial<Asking>, string | null]>([
  ['a member', {}, null],
  ['a suspended member', { group: 'SUSPENDED' }, null],
  ['an applicant', { group: 'APPLICANT' }, null],
  ['the alliance', { group: null }, null],
  ['a group that is only known', { group: 'KNOWN' }, 'GROUP_TAKES_NO_REQUESTS'],
  ['one that was expelled', { group: 'EXPELLED' }, 'GROUP_TAKES_NO_REQUESTS'],
  ['one that left', { group: 'WITHDRAWN' }, 'GROUP_TAKES_NO_REQUESTS'],
  ['while not practising', { doctor: 'INACTIVE' }, null],
  ['after retirement', { doctor: 'RETIRED' }, 'DOCTOR_NOT_WORKING'],
  ['after death', { doctor: 'DECEASED' }, 'DOCTOR_NOT_WORKING'],
  ['the own group', { isEngaged: true }, 'ALREADY_ENGAGED'],
  ['twice', { openRequest: 'one' }, 'REQUEST_ALREADY_OPEN'],
])('asking %s', (_case, change, reason) => {
  expect(askingRefusal({ ...asking, ...change })?.reason ?? null).toBe(reason);
});

const talking: Talking = { state: 'SENT', toAlliance: false, group: 'MEMBER', isEngaged: false };

it.each<[string, Partial<Talking>, string | null]>([
  ['the group that was asked', {}, null],
  ['the group that was asked, suspended', { group: 'SUSPENDED' }, null],
  ['a member for the alliance', { toAlliance: true }, null],
  ['a suspended member for the alliance', { toAlliance: true, group: 'SUSPENDED' }, 'NOT_A_MEMBER'],
  ['an applicant for the alliance', { toAlliance: true, group: 'APPLICANT' }, 'NOT_A_MEMBER'],
  ['a group that engages the doctor', { isEngaged: true }, 'ALREADY_ENGAGED'],
  ['somebody who talks already', { state: 'IN_TALKS' }, 'WRONG_STATE'],
  ['after an agreement', { state: 'AGREED' }, 'WRONG_STATE'],
  ['after a no', { state: 'DECLINED' }, 'WRONG_STATE'],
  ['after it was withdrawn', { state: 'WITHDRAWN' }, 'WRONG_STATE'],
])('%s takes it up', (_case, change, reason) => {
  expect(talkingRefusal({ ...talking, ...change })?.reason ?? null).toBe(reason);
});
