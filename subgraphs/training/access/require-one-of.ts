import { forbidden } from '../../../platform/errors';
import type { Viewer } from '../../../platform/viewer';
import { isOneOf } from './is-one-of';

/** Refuses what only the people of these groups, and the training managers, may do. */
export function requireOneOf(viewer: Viewer, groupIds: readonly string[], action: string): void {
  if (!isOneOf(viewer, groupIds)) throw forbidden(action);
}
