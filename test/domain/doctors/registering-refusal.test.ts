import {
  registeringRefusal,
  type Registering,
} from '../../../subgraphs/doctors/practice/domain/registering-refusal';

const main = {
  id: 'main',
  basis: 'MAIN',
  hospitalId: 'home',
  province: '上海',
  from: '2020-01-01',
  to: null,
} as const;
const ended = { ...main, to: '2026-01-01' };
const filed = { ...main, id: 'filed', basis: 'FILED', hospitalId: 'other' } as const;
const further = {
  ...main,
  id: 'further',
  basis: 'ADDITIONAL_PROVINCE',
  hospitalId: 'far',
  province: '江苏',
} as const;

const allowed: Registering = {
  basis: 'FILED',
  hospitalId: 'other',
  province: '上海',
  from: '2026-03-01',
  to: null,
  doctor: { status: 'ACTIVE', reported: false },
  hospitalProvinces: ['上海'],
  others: [main],
};
const first = { basis: 'MAIN', others: [] } as const;

it.each<[string, Partial<Registering>, string | null]>([
  ['filed beside a main registration in the same province', {}, null],
  ['the first main registration', first, null],
  [
    'of a retired doctor',
    { doctor: { status: 'RETIRED', reported: false } },
    'DOCTOR_NOT_PRACTISING',
  ],
  [
    'of an inactive doctor',
    { doctor: { status: 'INACTIVE', reported: false } },
    'DOCTOR_NOT_PRACTISING',
  ],
  [
    'of one whom only documents know',
    { doctor: { status: 'ACTIVE', reported: true } },
    'DOCTOR_INCOMPLETE',
  ],
  ['nowhere', { ...first, hospitalId: null, province: null }, 'PLACE_MISSING'],
  [
    'at a hospital in nobody knows which province',
    { ...first, province: null },
    'PROVINCE_UNKNOWN',
  ],
  ['in a province, at no hospital', { ...first, hospitalId: null, hospitalProvinces: [] }, null],
  ['where the hospital is not', { ...first, province: '江苏' }, 'PROVINCE_NOT_OF_HOSPITAL'],
  [
    'where nobody said where the hospital is',
    { ...first, province: '江苏', hospitalProvinces: [] },
    null,
  ],
  ['an invited visit', { basis: 'CONSULTATION' }, 'CONSULTATION_BY_BOOKING'],
  ['a permit without an end', { basis: 'SHORT_TERM', others: [] }, 'SHORT_TERM_TOO_LONG'],
  ['a permit of three years', { basis: 'SHORT_TERM', others: [], to: '2029-03-01' }, null],
  [
    'a permit of a day more',
    { basis: 'SHORT_TERM', others: [], to: '2029-03-02' },
    'SHORT_TERM_TOO_LONG',
  ],
  [
    'a permit from a leap day',
    { basis: 'SHORT_TERM', others: [], from: '2028-02-29', to: '2031-03-01' },
    null,
  ],
  ['a second main registration', { basis: 'MAIN' }, 'MAIN_REGISTRATION_EXISTS'],
  ['a main registration from the day the other ends', { basis: 'MAIN', others: [ended] }, null],
  ['filed twice', { others: [main, filed] }, 'REGISTRATION_OVERLAPS'],
  ['filed where the main registration is', { hospitalId: 'home' }, 'REGISTRATION_OVERLAPS'],
  ['filed without a main registration', { others: [] }, 'NO_MAIN_REGISTRATION'],
  ['filed after the main registration', { others: [ended] }, 'NO_MAIN_REGISTRATION'],
  [
    'filed in another province',
    { province: '江苏', hospitalProvinces: ['江苏'] },
    'NO_MAIN_IN_PROVINCE',
  ],
  [
    'filed in a province that an additional registration opens',
    { province: '江苏', hospitalProvinces: ['江苏'], others: [main, further] },
    null,
  ],
  [
    'added in another province',
    { basis: 'ADDITIONAL_PROVINCE', province: '江苏', hospitalProvinces: [] },
    null,
  ],
  ['added in the same province', { basis: 'ADDITIONAL_PROVINCE' }, 'ADDITIONAL_IN_SAME_PROVINCE'],
  [
    'added without a main registration',
    { basis: 'ADDITIONAL_PROVINCE', others: [] },
    'NO_MAIN_REGISTRATION',
  ],
  [
    'in a consortium without a main registration',
    { basis: 'CONSORTIUM', others: [] },
    'NO_MAIN_REGISTRATION',
  ],
  ['in a consortium', { basis: 'CONSORTIUM', province: '江苏', hospitalProvinces: [] }, null],
])('%s', (_case, change, reason) => {
  expect(registeringRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});
