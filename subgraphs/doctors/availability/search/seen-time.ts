import type { Viewer } from '../../../../platform/viewer';
import { isSecretariat } from '../../access/is-secretariat';
import { tenantsOf } from '../../access/tenants-of';

/** Whose time somebody may see: under agreements of these hospitals or groups, or of these doctors. */
export interface SeenTime {
  readonly all: boolean;
  readonly hospitals: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly doctors: ReadonlySet<string>;
}

export const seenTime = (viewer: Viewer): SeenTime => ({
  all: isSecretariat(viewer),
  hospitals: new Set(tenantsOf(viewer, 'hospital')),
  groups: new Set(tenantsOf(viewer, 'group')),
  doctors: new Set(tenantsOf(viewer, 'doctor')),
});

interface Time {
  readonly hospitalId: string;
  readonly groupId: string;
  readonly doctorId: string;
}

export const maySee = (seen: SeenTime, { hospitalId, groupId, doctorId }: Time): boolean =>
  seen.all ||
  seen.hospitals.has(hospitalId) ||
  seen.groups.has(groupId) ||
  seen.doctors.has(doctorId);
