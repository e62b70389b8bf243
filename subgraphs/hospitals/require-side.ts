import { forbidden } from '../../platform/errors';
import type { Viewer } from '../../platform/viewer';
import { tenantsOf } from './access/tenants-of';

interface TwoSides {
  readonly groupId: string;
  readonly hospitalId: string;
}

/** For which of the two sides the viewer acts; others may not. */
export function requireSide(
  viewer: Viewer,
  { groupId, hospitalId }: TwoSides,
  action: string,
): 'GROUP' | 'HOSPITAL' {
  if (tenantsOf(viewer, 'group').includes(groupId)) return 'GROUP';
  if (tenantsOf(viewer, 'hospital').includes(hospitalId)) return 'HOSPITAL';
  throw forbidden(action);
}
