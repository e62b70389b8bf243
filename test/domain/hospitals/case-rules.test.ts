import { cancellingRefusal } from '../../../subgraphs/hospitals/cases/domain/cancelling-refusal';
import {
  creditsRefusal,
  type Credit,
} from '../../../subgraphs/hospitals/cases/domain/credits-refusal';
import {
  instantsRefusal,
  type Instants,
} from '../../../subgraphs/hospitals/cases/domain/instants-refusal';
import {
  reoperationRefusal,
  type Reoperation,
} from '../../../subgraphs/hospitals/cases/domain/reoperation-refusal';

const lead = (share: number, doctor = 'chief'): Credit => ({
  doctor,
  role: 'LEAD',
  shareBasisPoints: share,
});
const assistant = (share: number): Credit => ({
  doctor: 'other',
  role: 'ASSISTANT',
  shareBasisPoints: share,
});

describe('credits', () => {
  it.each<[string, Credit[][], string | null]>([
    ['one lead alone', [[lead(10_000)]], null],
    ['a lead and an assistant', [[lead(7_000), assistant(3_000)]], null],
    ['a second procedure led by another', [[lead(10_000)], [lead(10_000, 'other')]], null],
    ['9 999 in all', [[lead(7_000), assistant(2_999)]], 'CREDITS_NOT_WHOLE'],
    ['10 001 in all', [[lead(7_000), assistant(3_001)]], 'CREDITS_NOT_WHOLE'],
    ['a second procedure that is not whole', [[lead(10_000)], [lead(1)]], 'CREDITS_NOT_WHOLE'],
    ['nobody leads', [[assistant(10_000)]], 'ONE_LEAD_PER_PROCEDURE'],
    ['two lead', [[lead(5_000), lead(5_000, 'other')]], 'ONE_LEAD_PER_PROCEDURE'],
    ['somebody else leads the first', [[lead(10_000, 'other')]], 'LEAD_NOT_FIRST'],
  ])('%s', (_case, procedures, reason) => {
    const given = procedures.map((credits) => ({ credits }));
    expect(creditsRefusal('chief', given)?.reason ?? null).toBe(reason);
  });
});

const at = (time: string) => new Date(`2026-03-${time}:00Z`);
const stay: Instants = {
  admittedAt: at('01T06:00'),
  theatreEnteredAt: at('02T01:00'),
  anaesthesiaStartedAt: at('02T01:10'),
  theatreLeftAt: at('02T03:00'),
  dischargedAt: at('03T02:00'),
};

describe('instants', () => {
  it.each<[string, Partial<Instants>, string | null]>([
    ['in order', {}, null],
    ['some unknown', { admittedAt: null, anaesthesiaStartedAt: null }, null],
    ['admitted into the theatre', { admittedAt: at('02T01:00') }, null],
    ['discharged this instant', { dischargedAt: at('04T00:00') }, null],
    ['discharged in the future', { dischargedAt: at('04T00:01') }, 'INSTANT_IN_FUTURE'],
    ['admitted after theatre', { admittedAt: at('02T01:01') }, 'INSTANTS_OUT_OF_ORDER'],
    ['asleep before theatre', { anaesthesiaStartedAt: at('02T00:59') }, 'INSTANTS_OUT_OF_ORDER'],
    ['out before asleep', { theatreLeftAt: at('02T01:09') }, 'INSTANTS_OUT_OF_ORDER'],
    ['home before out', { dischargedAt: at('02T02:59') }, 'INSTANTS_OUT_OF_ORDER'],
    [
      'out the moment they came in',
      { anaesthesiaStartedAt: null, theatreLeftAt: at('02T01:00') },
      'INSTANTS_OUT_OF_ORDER',
    ],
  ])('%s', (_case, change, reason) => {
    expect(instantsRefusal({ ...stay, ...change }, at('04T00:00'))?.reason ?? null).toBe(reason);
  });
});

describe('cancelling', () => {
  it.each([
    ['PLANNED', null, null],
    ['IN_THEATRE', null, null],
    ['IN_THEATRE', at('02T01:10'), 'ANAESTHESIA_STARTED'],
    ['COMPLETED', null, 'WRONG_STATE'],
    ['SETTLED', null, 'WRONG_STATE'],
    ['CANCELLED', null, 'WRONG_STATE'],
  ] as const)('%s, anaesthesia %s: %s', (state, started, reason) => {
    expect(cancellingRefusal(state, started)?.reason ?? null).toBe(reason);
  });
});

describe('a reoperation', () => {
  const known: Reoperation = {
    state: 'COMPLETED',
    theatreLeftAt: at('02T03:00'),
    reoperatedAt: at('20T03:00'),
    now: new Date('2026-05-01T00:00:00Z'),
  };
  it.each<[string, Partial<Reoperation>, string | null]>([
    ['within 30 days', {}, null],
    ['of a settled case', { state: 'SETTLED' }, null],
    ['the last moment', { reoperatedAt: new Date('2026-04-01T02:59:59.999Z') }, null],
    ['30 days later', { reoperatedAt: new Date('2026-04-01T03:00:00Z') }, 'REOPERATION_TOO_LATE'],
    ['before it was over', { reoperatedAt: at('02T02:00') }, 'INSTANTS_OUT_OF_ORDER'],
    ['in the future', { now: at('19T00:00') }, 'INSTANT_IN_FUTURE'],
    ['that did not happen', { reoperatedAt: null }, null],
    ['that may still happen', { reoperatedAt: null, now: at('20T00:00') }, 'THIRTY_DAYS_NOT_OVER'],
    ['of a planned case', { state: 'PLANNED', theatreLeftAt: null }, 'CASE_NOT_DONE'],
    ['of a cancelled case', { state: 'CANCELLED' }, 'CASE_NOT_DONE'],
  ])('%s', (_case, change, reason) => {
    expect(reoperationRefusal({ ...known, ...change })?.reason ?? null).toBe(reason);
  });
});
