import { nobody, type Viewer } from '../../../platform/viewer';
import { maySeePatient } from '../../../subgraphs/doctors/domain/may-see-patient';

const parties = { doctorId: 'd', groupId: 'g', hospitalId: 'h' };
const alone = { doctorId: null, groupId: null, hospitalId: 'h' };
const acting = (tenants: Viewer['tenants'], more: Partial<Viewer> = {}): Viewer => ({
  ...nobody,
  kind: 'user',
  roles: ['GROUP_ADMIN'],
  tenants,
  ...more,
});
const office = (reason: string | null) => acting({}, { roles: ['SECRETARIAT'], reason });

it.each([
  ['the doctor', acting({ doctor: ['d'] }), parties, true],
  ['the group, of several for which somebody acts', acting({ group: ['x', 'g'] }), parties, true],
  ['the hospital', acting({ hospital: ['h'] }), alone, true],
  ['another doctor', acting({ doctor: ['x'] }), parties, false],
  ['another group', acting({ group: ['x'] }), parties, false],
  ['another hospital', acting({ hospital: ['x'] }), alone, false],
  ['a group with the id of the hospital', acting({ group: ['h'] }), parties, false],
  [
    'another group that states a reason',
    acting({ group: ['x'] }, { reason: 'why' }),
    parties,
    false,
  ],
  ['nobody', nobody, parties, false],
  ['the secretariat with a reason', office('a complaint'), alone, true],
  ['the secretariat without one', office(null), parties, false],
  ['the secretariat with an empty one', office('  '), parties, false],
] as const)('%s', (_who, viewer, treating, may) => {
  expect(maySeePatient(viewer, treating)).toBe(may);
});
