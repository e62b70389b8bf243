import type { ProposedTerms } from '../../../subgraphs/hospitals/agreements/domain/proposed-terms';
import {
  termsRefusal,
  type TwoSides,
} from '../../../subgraphs/hospitals/agreements/domain/terms-refusal';

const sides: TwoSides = {
  mode: 'PHP',
  groupId: 'group',
  hospital: {
    ownership: 'PRIVATE_FOR_PROFIT',
    reported: false,
    builtByGroupId: null,
    subjects: ['04'],
    siteIds: ['east', 'west'],
  },
  known: ['04', '04.01', '04.02', '05'],
};
const terms: ProposedTerms = {
  from: '2026-01-01',
  to: null,
  channel: 'REVENUE_SHARE',
  split: { group: 6_000, hospital: 4_000, alliance: 0 },
  feeFen: null,
  feeUnit: null,
  fixedMonthlyCostFen: null,
  quota: null,
  acceptanceRequired: false,
  theatreRule: 'ON_REQUEST',
  groupBrings: [],
  hospitalBrings: [],
  headAppointedBy: null,
  billedBy: 'HOSPITAL',
  specialties: ['04.01'],
  purposes: ['SURGERY'],
  siteIds: ['east'],
  clinicalBaseIds: [],
  surgeryLevel: 3,
};
const at = (change: Partial<TwoSides['hospital']>) => ({
  hospital: { ...sides.hospital, ...change },
});
const fee = (channel: ProposedTerms['channel'], feeUnit: ProposedTerms['feeUnit']) => ({
  channel,
  feeUnit,
  feeFen: 100,
  split: null,
});
const publicHospital = at({ ownership: 'PUBLIC' });
const nonProfit = at({ ownership: 'PRIVATE_NON_PROFIT' });
const cobuilt = { mode: 'DEPARTMENT_COBUILD' } as const;
const visits = { mode: 'CONSULTATION' } as const;

it.each<[string, Partial<TwoSides>, Partial<ProposedTerms>, string | null]>([
  ['sharing with a private hospital', {}, {}, null],
  ['and with the alliance', {}, { split: { group: 5_000, hospital: 4_999, alliance: 1 } }, null],
  [
    'parts of 9 999',
    {},
    { split: { group: 5_999, hospital: 4_000, alliance: 0 } },
    'SPLIT_NOT_WHOLE',
  ],
  [
    'parts of 10 001',
    {},
    { split: { group: 6_000, hospital: 4_000, alliance: 1 } },
    'SPLIT_NOT_WHOLE',
  ],
  ['no parts', {}, { split: null }, 'SPLIT_MISSING'],
  ['parts and a fee', {}, { feeFen: 1 }, 'FEE_BESIDE_SPLIT'],
  ['a fee without parts', {}, fee('PER_SESSION_FEE', 'SESSION'), null],
  [
    'a fee with parts',
    {},
    { ...fee('MONTHLY_FEE', 'MONTH'), split: terms.split },
    'SPLIT_WITHOUT_SHARE',
  ],
  ['a fee of nothing said', {}, { ...fee('MONTHLY_FEE', 'MONTH'), feeFen: null }, 'FEE_MISSING'],
  ['a fee for the wrong thing', {}, fee('PER_SESSION_FEE', 'MONTH'), 'FEE_UNIT_NOT_OF_CHANNEL'],
  ['sharing with a public hospital', publicHospital, {}, 'CHANNEL_NOT_ALLOWED'],
  [
    'session fees of a public hospital',
    publicHospital,
    fee('PER_SESSION_FEE', 'SESSION'),
    'CHANNEL_NOT_ALLOWED',
  ],
  ['a service fee of a public hospital', publicHospital, fee('SERVICE_FEE', 'MONTH'), null],
  ['remuneration by a public hospital', publicHospital, fee('DOCTOR_REMUNERATION', 'VISIT'), null],
  [
    'a training fee for delivered training',
    publicHospital,
    { ...fee('TRAINING_FEE', 'TRAINING'), purposes: ['TEACHING'] },
    null,
  ],
  [
    'a training fee by the month',
    publicHospital,
    { ...fee('TRAINING_FEE', 'MONTH'), purposes: ['TEACHING'] },
    'FEE_UNIT_NOT_OF_CHANNEL',
  ],
  [
    'an education fee without teaching',
    publicHospital,
    fee('EDUCATION_FEE', 'TRAINING'),
    'TRAINING_WITHOUT_TEACHING',
  ],
  ['sharing with a non-profit hospital', nonProfit, {}, 'CHANNEL_NOT_ALLOWED'],
  ['a fee of a non-profit hospital', nonProfit, fee('PER_VISIT_FEE', 'VISIT'), null],
  [
    'a trusteeship with a public hospital',
    { ...publicHospital, mode: 'TRUSTEESHIP' },
    fee('SERVICE_FEE', 'MONTH'),
    'TRUSTEESHIP_BANNED',
  ],
  ['a trusteeship with a private hospital', { mode: 'TRUSTEESHIP' }, {}, null],
  [
    'a department with the head and the bills of the hospital',
    cobuilt,
    { headAppointedBy: 'HOSPITAL' },
    null,
  ],
  ['with a head of the group', cobuilt, { headAppointedBy: 'GROUP' }, 'CONTRACTED_OUT_DEPARTMENT'],
  ['with no head', cobuilt, {}, 'CONTRACTED_OUT_DEPARTMENT'],
  [
    'with bills of the group',
    cobuilt,
    { headAppointedBy: 'HOSPITAL', billedBy: 'GROUP' },
    'CONTRACTED_OUT_DEPARTMENT',
  ],
  ['visits paid visit by visit', visits, fee('CONSULTATION_FEE', 'VISIT'), null],
  ['visits for a share', visits, {}, 'CONSULTATION_IS_A_FRAME'],
  [
    'visits with a monthly cost',
    visits,
    { ...fee('CONSULTATION_FEE', 'VISIT'), fixedMonthlyCostFen: 1 },
    'CONSULTATION_IS_A_FRAME',
  ],
  ['visits of no level', visits, { ...fee('CONSULTATION_FEE', 'VISIT'), surgeryLevel: null }, null],
  ['operations of no level', {}, { surgeryLevel: null }, 'SURGERY_LEVEL_MISSING'],
  ['no operations, no level', {}, { surgeryLevel: null, purposes: ['OUTPATIENT'] }, null],
  ['an own institution', { ...at({ builtByGroupId: 'group' }), mode: 'SELF_BUILT' }, {}, null],
  [
    "another group's institution",
    { ...at({ builtByGroupId: 'other' }), mode: 'SELF_BUILT' },
    {},
    'NOT_BUILT_BY_GROUP',
  ],
  ['nobody built it', { mode: 'SELF_BUILT' }, {}, 'NOT_BUILT_BY_GROUP'],
  ['a hospital that is only reported', at({ reported: true }), {}, 'HOSPITAL_REPORTED'],
  ['a hospital of unknown ownership', at({ ownership: null }), {}, 'HOSPITAL_REPORTED'],
  ['a subject that it is registered for', {}, { specialties: ['04'] }, null],
  ['another subject', {}, { specialties: ['04', '05'] }, 'SPECIALTY_NOT_REGISTERED'],
  [
    'a wider subject than it is registered for',
    at({ subjects: ['04.01'] }),
    { specialties: ['04'] },
    'SPECIALTY_NOT_REGISTERED',
  ],
  ['a code of nothing', {}, { specialties: ['04.99'] }, 'SPECIALTY_UNKNOWN'],
  ['a site elsewhere', {}, { siteIds: ['east', 'north'] }, 'SITE_OF_ANOTHER_HOSPITAL'],
  ['a base at a covered site', {}, { clinicalBaseIds: ['east'] }, null],
  ['a base at another site', {}, { clinicalBaseIds: ['west'] }, 'CLINICAL_BASE_NOT_COVERED'],
])('%s', (_case, side, change, reason) => {
  const refusal = termsRefusal({ ...sides, ...side }, { ...terms, ...change });
  expect(refusal?.reason ?? null).toBe(reason);
});
