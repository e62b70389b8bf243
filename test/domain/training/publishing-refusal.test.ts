import {
  publishingRefusal,
  type Publishing,
} from '../../../subgraphs/training/programmes/domain/publishing-refusal';

const supervisor = {
  id: 'one',
  known: true,
  title: 'CHIEF',
  status: 'ACTIVE',
  engaged: true,
  academicRoles: [],
};
const base = { leading: true, accreditedBase: true };
const allowed: Publishing = {
  kind: 'FELLOWSHIP',
  state: 'DRAFT',
  modules: 1,
  requiredCases: 1,
  supervisors: [supervisor],
  hospitals: [],
};
const tutor = { ...supervisor, academicRoles: ['PROFESSOR', 'MASTER_SUPERVISOR'] };
const residency = {
  kind: 'RESIDENCY',
  supervisors: [supervisor, tutor],
  hospitals: [base],
} as const;

it.each<[string, Partial<Publishing>, string | null]>([
  ['a fellowship', {}, null],
  ['a programme without cases and supervisors', { requiredCases: 0, supervisors: [] }, null],
  ['a published one', { state: 'PUBLISHED' }, 'WRONG_STATE'],
  ['a closed one', { state: 'CLOSED' }, 'WRONG_STATE'],
  ['one that teaches nothing', { modules: 0 }, 'MODULES_MISSING'],
  ['cases without supervisors', { supervisors: [] }, 'SUPERVISORS_MISSING'],
  ['an associate chief', { supervisors: [{ ...supervisor, title: 'ASSOCIATE_CHIEF' }] }, null],
  ['an attending', { supervisors: [{ ...supervisor, title: 'ATTENDING' }] }, 'SUPERVISOR_TITLE'],
  ['a resident', { supervisors: [{ ...supervisor, title: 'RESIDENT' }] }, 'SUPERVISOR_TITLE'],
  ['an unstated title', { supervisors: [{ ...supervisor, title: null }] }, 'SUPERVISOR_TITLE'],
  [
    'one who left',
    { supervisors: [supervisor, { ...supervisor, engaged: false }] },
    'SUPERVISOR_NOT_ENGAGED',
  ],
  ['one retired', { supervisors: [{ ...supervisor, status: 'RETIRED' }] }, 'SUPERVISOR_INACTIVE'],
  ['nobody known', { supervisors: [{ ...supervisor, known: false }] }, 'SUPERVISOR_UNKNOWN'],
  ['residency with base and tutor', residency, null],
  [
    'residency with a doctoral supervisor',
    { ...residency, supervisors: [{ ...tutor, academicRoles: ['DOCTORAL_SUPERVISOR'] }] },
    null,
  ],
  ['residency without hospitals', { ...residency, hospitals: [] }, 'BASE_MISSING'],
  [
    'residency led by a hospital that is no base',
    { ...residency, hospitals: [{ ...base, accreditedBase: false }] },
    'BASE_MISSING',
  ],
  [
    'residency with a base that does not lead',
    {
      ...residency,
      hospitals: [
        { ...base, leading: false },
        { leading: true, accreditedBase: false },
      ],
    },
    'BASE_MISSING',
  ],
  [
    'residency without a tutor',
    { ...residency, supervisors: [supervisor] },
    'SUPERVISOR_ROLE_MISSING',
  ],
])('publishing %s', (_case, change, reason) => {
  expect(publishingRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});
