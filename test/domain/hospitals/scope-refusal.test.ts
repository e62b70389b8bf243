import { scopeRefusal, type Scope } from '../../../subgraphs/hospitals/domain/scope-refusal';

const terms = { specialties: ['04'], purposes: ['SURGERY'], siteIds: ['east'] } as const;
const allowed: Scope = {
  reported: false,
  stage: 'ACTIVE',
  stagesInForce: ['ACTIVE'],
  validFrom: '2025-01-01',
  validTo: '2026-01-01',
  terms,
  day: '2025-06-01',
  siteId: 'east',
  purpose: 'SURGERY',
  specialty: '04.01',
};

it.each<[string, Partial<Scope>, string | null]>([
  ['what was agreed', {}, null],
  ['on the first day', { day: '2025-01-01' }, null],
  ['on the last day', { day: '2025-12-31' }, null],
  ['without an end', { validTo: null, day: '2030-01-01' }, null],
  ['of no specialty in particular', { specialty: null }, null],
  ['known from sources', { reported: true }, 'HOSPITAL_NOT_COMPLETED'],
  ['only signed', { stage: 'SIGNED' }, 'AGREEMENT_NOT_IN_FORCE'],
  ['suspended', { stage: 'SUSPENDED' }, 'AGREEMENT_NOT_IN_FORCE'],
  ['the day before', { day: '2024-12-31' }, 'OUTSIDE_VALIDITY'],
  ['the day after', { day: '2026-01-01' }, 'OUTSIDE_VALIDITY'],
  ['without a beginning', { validFrom: null }, 'OUTSIDE_VALIDITY'],
  ['before the first terms', { terms: null }, 'OUTSIDE_VALIDITY'],
  ['at another site', { siteId: 'west' }, 'SITE_NOT_AGREED'],
  ['for outpatients', { purpose: 'OUTPATIENT' }, 'PURPOSE_NOT_AGREED'],
  ['of another specialty', { specialty: '05' }, 'SPECIALTY_NOT_AGREED'],
  [
    'of a wider specialty',
    { specialty: '04', terms: { ...terms, specialties: ['04.01'] } },
    'SPECIALTY_NOT_AGREED',
  ],
])('%s', (_case, change, reason) => {
  expect(scopeRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});
