import type { DoctorFacts } from '../../../../subgraphs/doctors/availability/domain/doctor-facts';
import { judge, type Question } from '../../../../subgraphs/doctors/availability/domain/judge';
import { agreement, exception, facts, rule, site, surroundings, visit } from './given';
import { filed, main, now, operation, reasonsOf, under } from './judged';

it('nothing stands against what is right', () => {
  expect(reasonsOf()).toEqual([]);
});

describe('45: suspensions', () => {
  const suspended = (more: Partial<DoctorFacts['suspensions'][number]>) => ({
    suspensions: [
      {
        scope: 'PERSON' as const,
        engagementId: null,
        agreementId: null,
        startsAt: new Date('2026-03-10T03:00:00Z'),
        endsAt: null,
        liftedAt: null,
        ...more,
      },
    ],
  });
  it.each<[string, ReturnType<typeof suspended>, string[]]>([
    ['that begin in the middle', suspended({}), ['SUSPENDED']],
    ['that begin afterwards', suspended({ startsAt: operation.endsAt }), []],
    ['that ended before', suspended({ startsAt: now, endsAt: operation.startsAt }), []],
    ['that were lifted before', suspended({ startsAt: now, liftedAt: operation.startsAt }), []],
    [
      'of this engagement',
      suspended({ scope: 'ENGAGEMENT', engagementId: 'engagement' }),
      ['SUSPENDED'],
    ],
    ['of another engagement', suspended({ scope: 'ENGAGEMENT', engagementId: 'other' }), []],
    [
      'under this agreement',
      suspended({ scope: 'AGREEMENT', agreementId: 'agreement' }),
      ['SUSPENDED'],
    ],
    ['under another agreement', suspended({ scope: 'AGREEMENT', agreementId: 'other' }), []],
  ])('%s', (_what, more, expected) => {
    expect(reasonsOf(more)).toEqual(expected);
  });
});

describe('time', () => {
  const leave = (startsAt: string, endsAt: string, cancelledAt: string | null = null) => ({
    leaves: [
      {
        startsAt: new Date(startsAt),
        endsAt: new Date(endsAt),
        cancelledAt: cancelledAt === null ? null : new Date(cancelledAt),
      },
    ],
  });
  it.each<[string, Partial<DoctorFacts>, Partial<Question>, string[]]>([
    ['no hours', { rules: [] }, {}, ['NO_RULE']],
    ['hours of another group', { rules: [rule({ groupId: 'other' })] }, {}, ['NO_RULE']],
    ['hours at another site', { rules: [rule({ siteId: 'other' })] }, {}, ['NO_RULE']],
    ['hours for something else', { rules: [rule({ purposes: ['OUTPATIENT'] })] }, {}, ['NO_RULE']],
    ['hours that end too soon', { rules: [rule({ endsAtMinute: 690 })] }, {}, ['NO_RULE']],
    ['16: a day off', { exceptions: [exception('2026-03-10', 'REPLACE')] }, {}, ['NO_RULE']],
    [
      'a leave over all of it',
      leave('2026-03-09T00:00:00Z', '2026-03-12T00:00:00Z'),
      {},
      ['LEAVE'],
    ],
    [
      'a leave that ends just before',
      leave('2026-03-09T00:00:00Z', '2026-03-10T02:00:00Z'),
      {},
      [],
    ],
    [
      'a leave that ends a second later',
      leave('2026-03-09T00:00:00Z', '2026-03-10T02:00:01Z'),
      {},
      ['LEAVE'],
    ],
    [
      'a leave that was cancelled',
      leave('2026-03-09T00:00:00Z', '2026-03-12T00:00:00Z', '2026-03-09T12:00:00Z'),
      {},
      [],
    ],
    [
      'a visit in between',
      { visits: [visit('2026-03-10T03:00:00Z', '2026-03-10T03:15:00Z')] },
      {},
      ['BUSY'],
    ],
    [
      '58: visits that touch at one site',
      {
        visits: [
          visit('2026-03-10T01:00:00Z', '2026-03-10T02:00:00Z'),
          visit('2026-03-10T04:00:00Z', '2026-03-10T05:00:00Z'),
        ],
      },
      {},
      [],
    ],
    [
      '30: a hold that has run out',
      {
        visits: [
          visit('2026-03-10T03:00:00Z', '2026-03-10T03:15:00Z', {
            state: 'HELD',
            holdExpiresAt: now,
          }),
        ],
      },
      {},
      [],
    ],
    [
      '30: a hold that has not',
      {
        visits: [
          visit('2026-03-10T03:00:00Z', '2026-03-10T03:15:00Z', {
            state: 'HELD',
            holdExpiresAt: new Date(now.getTime() + 1),
          }),
        ],
      },
      {},
      ['BUSY'],
    ],
    [
      'its own booking',
      { visits: [visit('2026-03-10T03:00:00Z', '2026-03-10T03:15:00Z')] },
      { ignoring: 'visit' },
      [],
    ],
    [
      '28: a visit at a site to which nobody knows the way',
      { visits: [visit('2026-03-10T08:00:00Z', '2026-03-10T09:00:00Z', { siteId: 'far' })] },
      {},
      ['TRAVEL'],
    ],
    [
      'the past',
      {},
      { startsAt: new Date('2026-02-27T02:00:00Z'), endsAt: new Date('2026-02-27T04:00:00Z') },
      ['PAST'],
    ],
    [
      '14: after the horizon',
      {},
      { startsAt: new Date('2026-06-01T02:00:00Z'), endsAt: new Date('2026-06-01T04:00:00Z') },
      ['OUTSIDE_HORIZON'],
    ],
    [
      '21: Spring Festival',
      {},
      { startsAt: new Date('2026-04-06T02:00:00Z'), endsAt: new Date('2026-04-06T04:00:00Z') },
      ['HOLIDAY'],
    ],
    [
      'hours that hold on holidays',
      { rules: [rule({ onHolidays: true })] },
      { startsAt: new Date('2026-04-06T02:00:00Z'), endsAt: new Date('2026-04-06T04:00:00Z') },
      [],
    ],
  ])('%s', (_what, more, question, expected) => {
    expect(reasonsOf(more, {}, question)).toEqual(expected);
  });

  it('29: the way there and the way back take what they take', () => {
    const elsewhere = { siteId: 'far' };
    const around = {
      travelMinutes: new Map([
        ['far>site', 60],
        ['site>far', 90],
      ]),
    };
    const before = (endsAt: string) => ({
      visits: [visit('2026-03-10T00:00:00Z', endsAt, elsewhere)],
    });
    const after = (startsAt: string) => ({
      visits: [visit(startsAt, '2026-03-10T09:00:00Z', elsewhere)],
    });
    expect(reasonsOf(before('2026-03-10T01:00:00Z'), around)).toEqual([]);
    expect(reasonsOf(before('2026-03-10T01:15:00Z'), around)).toEqual(['TRAVEL']);
    expect(reasonsOf(after('2026-03-10T05:30:00Z'), around)).toEqual([]);
    expect(reasonsOf(after('2026-03-10T05:15:00Z'), around)).toEqual(['TRAVEL']);
  });

  it('26: only the visits next to it matter, since the doctor comes from the nearest', () => {
    const visits = [
      visit('2026-03-10T00:00:00Z', '2026-03-10T00:15:00Z', { id: 'a', siteId: 'unknown' }),
      visit('2026-03-10T00:30:00Z', '2026-03-10T01:00:00Z', { id: 'b', siteId: 'far' }),
    ];
    const around = { travelMinutes: new Map([['far>site', 60]]) };
    expect(reasonsOf({ visits }, around)).toEqual([]);
    expect(reasonsOf({ visits: visits.slice(0, 1) }, around)).toEqual(['TRAVEL']);
  });
});

it('says everything that stands against it, not the first thing', () => {
  const everything = reasonsOf(
    {
      registrations: [main, { ...filed, validUntil: '2026-03-01' }],
      privileges: [],
      rules: [],
      visits: [visit('2026-03-10T02:00:00Z', '2026-03-10T03:00:00Z')],
    },
    under({ stage: 'SUSPENDED' }),
  );
  expect([...everything].sort()).toEqual(
    ['AGREEMENT_NOT_ACTIVE', 'BUSY', 'FILING_EXPIRED', 'NO_PRIVILEGE', 'NO_RULE'].sort(),
  );
});

describe('37: two groups with agreements at one hospital', () => {
  const two = {
    agreements: [agreement, { ...agreement, id: 'second', groupId: 'second group' }],
  };
  const both = {
    engagements: [
      { id: 'e', groupId: 'group', validFrom: null, validUntil: null, reported: false },
      { id: 'f', groupId: 'second group', validFrom: null, validUntil: null, reported: false },
    ],
    rules: [rule(), rule({ groupId: 'second group' })],
  };
  const verdict = (question: Partial<Question> = {}) =>
    judge(facts(both), surroundings(two), { ...operation, ...question }, now);

  it('both apply', () => {
    expect(verdict().agreements.map(({ agreement: { id }, applies }) => [id, applies])).toEqual([
      ['agreement', true],
      ['second', true],
    ]);
  });

  it('one is looked at when it is named', () => {
    const { agreements, reasons } = verdict({ agreementId: 'second' });
    expect(agreements.map(({ agreement: { id } }) => id)).toEqual(['second']);
    expect(reasons).toEqual([]);
  });
});

it('23: a year whose holidays nobody has published is provisional, and bookable', () => {
  const late = new Date('2027-01-01T00:00:00Z');
  const question = {
    ...operation,
    startsAt: new Date('2027-01-05T02:00:00Z'),
    endsAt: new Date('2027-01-05T04:00:00Z'),
  };
  const around = { agreements: [{ ...agreement, validUntil: null }] };
  const { reasons, provisional } = judge(facts(), surroundings(around), question, late);
  expect({ reasons, provisional }).toEqual({ reasons: [], provisional: true });
  const abroad = new Map([['site', { ...site, timeZone: 'America/New_York' }]]);
  expect(
    judge(facts(), surroundings({ ...around, sites: abroad }), question, late).provisional,
  ).toBe(false);
});
