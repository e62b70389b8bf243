import {
  platformRefusal,
  type Assessed,
  type PlatformNeed,
} from '../../../subgraphs/hospitals/agreements/domain/platform-refusal';

const passed: Assessed = {
  siteId: 'east',
  specialtyCode: '04.01',
  surgeryLevel: 3,
  assessedOn: '2026-01-15',
  passed: true,
};
const failed = { ...passed, passed: false, assessedOn: '2026-03-01' };
const need: PlatformNeed = {
  mode: 'PHP',
  specialties: ['04.01'],
  siteIds: ['east'],
  surgeryLevel: 3,
  today: '2026-06-01',
  assessments: [passed],
};
const missing = 'PLATFORM_ASSESSMENT_MISSING';

it.each<[string, Partial<PlatformNeed>, string | null]>([
  ['passed for it', {}, null],
  ['passed for a higher level', { surgeryLevel: 2 }, null],
  ['passed for a lower level', { surgeryLevel: 4 }, missing],
  ['no operations: any level', { surgeryLevel: null }, null],
  ['passed for what lies above', { specialties: ['04.01.hernia'] }, null],
  ['passed for what lies below', { specialties: ['04'] }, missing],
  ['passed for one of two specialties', { specialties: ['04.01', '04.02'] }, missing],
  ['passed at one of two sites', { siteIds: ['east', 'west'] }, missing],
  ['on its last day', { today: '2028-01-14' }, null],
  ['24 months later', { today: '2028-01-15' }, missing],
  ['not assessed yet', { today: '2026-01-14' }, missing],
  ['never assessed', { assessments: [] }, missing],
  ['failed later', { assessments: [passed, failed] }, missing],
  [
    'failed later at a lower level',
    { assessments: [passed, { ...failed, surgeryLevel: 1 }] },
    missing,
  ],
  [
    'failed later at a higher level',
    { assessments: [passed, { ...failed, surgeryLevel: 4 }] },
    null,
  ],
  ['failed before', { assessments: [{ ...failed, assessedOn: '2025-01-01' }, passed] }, null],
  ['a department built together', { mode: 'DEPARTMENT_COBUILD', assessments: [] }, missing],
  ['an own institution', { mode: 'SELF_BUILT', assessments: [] }, missing],
  ['invited visits', { mode: 'CONSULTATION', assessments: [] }, null],
  ['a trusteeship', { mode: 'TRUSTEESHIP', assessments: [] }, null],
])('%s', (_case, change, reason) => {
  expect(platformRefusal({ ...need, ...change })?.reason ?? null).toBe(reason);
});
