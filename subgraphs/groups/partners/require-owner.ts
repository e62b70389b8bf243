import type { Viewer } from '../../../platform/viewer';
import { requireOwn } from '../require-own';
import { requireSecretariat } from '../require-secretariat';

/** A group's own people act for its partners, the secretariat for those of the whole alliance. */
export function requireOwner(viewer: Viewer, groupId: string | null): void {
  if (groupId === null) requireSecretariat(viewer, 'act for partners of the alliance');
  else requireOwn(viewer, groupId, 'act for partners of this group');
}
