import {
  joiningRequirements,
  type Joining,
} from '../../../subgraphs/doctors/register/domain/joining-requirements';

const nothing = {
  kinds: [],
  leastTitle: null,
  leastYears: null,
  practiceModes: [],
  specialties: [],
} as const;

const joining: Joining = {
  doctor: {
    title: 'ATTENDING',
    practiceMode: 'MULTI_SITE',
    practisingSince: '2016-02-29',
    specialties: ['04.02.01'],
    fullTime: [],
  },
  wantedKind: 'PARTNER',
  fullTimeOnly: false,
  terms: nothing,
  today: '2026-02-28',
};
const of = (doctor: Partial<Joining['doctor']>) => ({ doctor: { ...joining.doctor, ...doctor } });
const asks = (terms: Partial<NonNullable<Joining['terms']>>) => ({
  terms: { ...nothing, ...terms },
});

it.each<[string, Partial<Joining>, Record<string, boolean | null>]>([
  ['nothing published', { terms: null }, {}],
  ['nothing asked', {}, {}],
  ['a kind that is offered', asks({ kinds: ['PARTNER'] }), { KINDS: true }],
  ['a kind that is not', asks({ kinds: ['RESERVE'] }), { KINDS: false }],
  ['no kind wanted', { ...asks({ kinds: ['RESERVE'] }), wantedKind: null }, { KINDS: null }],
  ['the title', asks({ leastTitle: 'ATTENDING' }), { LEAST_TITLE: true }],
  ['a higher one', asks({ leastTitle: 'RESIDENT' }), { LEAST_TITLE: true }],
  ['a lower one', asks({ leastTitle: 'ASSOCIATE_CHIEF' }), { LEAST_TITLE: false }],
  [
    'no title known',
    { ...asks({ leastTitle: 'CHIEF' }), ...of({ title: null }) },
    { LEAST_TITLE: null },
  ],
  ['ten years less a day', asks({ leastYears: 10 }), { LEAST_YEARS: false }],
  ['nine years', asks({ leastYears: 9 }), { LEAST_YEARS: true }],
  [
    'ten years of a leap day',
    { ...asks({ leastYears: 10 }), today: '2026-03-01' },
    { LEAST_YEARS: true },
  ],
  [
    'no beginning known',
    { ...asks({ leastYears: 1 }), ...of({ practisingSince: null }) },
    { LEAST_YEARS: null },
  ],
  ['the mode', asks({ practiceModes: ['FREE', 'MULTI_SITE'] }), { PRACTICE_MODES: true }],
  ['another mode', asks({ practiceModes: ['FREE'] }), { PRACTICE_MODES: false }],
  [
    'no mode known',
    { ...asks({ practiceModes: ['FREE'] }), ...of({ practiceMode: null }) },
    { PRACTICE_MODES: null },
  ],
  ['a specialty below', asks({ specialties: ['05', '04.02'] }), { SPECIALTIES: true }],
  ['a specialty that only begins alike', asks({ specialties: ['04.0'] }), { SPECIALTIES: false }],
  ['a specialty above', asks({ specialties: ['04.02.01.x'] }), { SPECIALTIES: false }],
  [
    'no specialty known',
    { ...asks({ specialties: ['04'] }), ...of({ specialties: [] }) },
    { SPECIALTIES: null },
  ],
  [
    'full-time-only, not free',
    { fullTimeOnly: true },
    { FULL_TIME_ONLY_KIND: true, FULL_TIME_ONLY_MODE: false },
  ],
  [
    'full-time-only, in reserve, free',
    { fullTimeOnly: true, wantedKind: 'RESERVE', ...of({ practiceMode: 'FREE' }) },
    { FULL_TIME_ONLY_KIND: false, FULL_TIME_ONLY_MODE: true },
  ],
  ['full-time', { wantedKind: 'FULL_TIME' }, { NOT_FULL_TIME_ELSEWHERE: true }],
  [
    'full-time inside the system',
    { wantedKind: 'FULL_TIME', ...of({ practiceMode: 'IN_SYSTEM' }) },
    { NOT_FULL_TIME_ELSEWHERE: false },
  ],
  [
    'full-time beside full-time',
    { wantedKind: 'FULL_TIME', ...of({ fullTime: [{ from: '2020-01-01', to: null }] }) },
    { NOT_FULL_TIME_ELSEWHERE: false },
  ],
  [
    'full-time after full-time',
    { wantedKind: 'FULL_TIME', ...of({ fullTime: [{ from: '2020-01-01', to: '2026-02-28' }] }) },
    { NOT_FULL_TIME_ELSEWHERE: true },
  ],
])('%s', (_case, change, expected) => {
  const measured = joiningRequirements({ ...joining, ...change });
  expect(Object.fromEntries(measured.map(({ code, met }) => [code, met]))).toEqual(expected);
});
