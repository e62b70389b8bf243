import { forbidden } from '../../platform/errors';
import type { Viewer } from '../../platform/viewer';
import { isOwnGroup } from './access/is-own-group';

/** Only a group's own people act for it. */
export function requireOwn(viewer: Viewer, groupId: string, action: string): void {
  if (!isOwnGroup(viewer, groupId)) throw forbidden(action);
}
