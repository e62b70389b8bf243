import { nobody, type Viewer } from '../../../platform/viewer';
import type { Role } from '../../../schema/roles';
import { seesEveryFigure } from '../../../subgraphs/reports/domain/sees-every-figure';
import { viewerInRole } from '../doctors/viewer-in-role';

const group = ['own'];
const acting = (role: Role, person = {}): Viewer => viewerInRole(role, person);

it.each<[string, Viewer, string | null, boolean]>([
  ['a group', acting('GROUP_ADMIN', { group }), 'own', true],
  ['a group', acting('GROUP_ADMIN', { group }), 'other', false],
  ['a group', acting('GROUP_ADMIN', { group }), null, false],
  ['an analyst', acting('ANALYST'), null, true],
  ['an analyst', acting('ANALYST'), 'own', false],
  ['the secretariat', acting('SECRETARIAT'), null, true],
  ['the secretariat', acting('SECRETARIAT'), 'own', true],
  ['somebody of the group without the right', acting('DOCTOR', { group }), 'own', false],
  ['a hospital', acting('PARTNER_HOSPITAL', { hospital: ['own'] }), 'own', false],
  ['nobody', nobody, null, false],
  ['nobody', nobody, 'own', false],
])('%s reads the whole scorecard (%#)', (_who, viewer, groupId, sees) => {
  expect(seesEveryFigure(viewer, groupId)).toBe(sees);
});
