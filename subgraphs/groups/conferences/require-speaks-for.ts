import { forbidden } from '../../../platform/errors';
import type { Viewer } from '../../../platform/viewer';

interface Side {
  readonly groupId: string | null;
  readonly hospitalId: string | null;
}

/** Only the people of a group, or of the treating hospital, say who speaks for it. */
export function requireSpeaksFor({ tenants }: Viewer, { groupId, hospitalId }: Side): void {
  const own =
    groupId === null
      ? hospitalId !== null && (tenants.hospital ?? []).includes(hospitalId)
      : (tenants.group ?? []).includes(groupId);
  if (!own) throw forbidden('speak for this side');
}
