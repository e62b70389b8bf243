import type { Viewer } from '../../platform/viewer';
import { isSecretariat } from './is-secretariat';
import { requireOwn } from './require-own';

/** What a group does for itself, or the secretariat on its word. */
export function requireOwnOrSecretariat(viewer: Viewer, groupId: string, action: string): void {
  if (!isSecretariat(viewer)) requireOwn(viewer, groupId, action);
}
