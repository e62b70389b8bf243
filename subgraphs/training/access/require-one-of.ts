import { forbidden } from '../../../platform/errors';
import type { Viewer } from '../../../platform/viewer';
import { tenantsOf } from './tenants-of';

/** Training managers act for everybody; the people of a group where their own one is among those. */
export function requireOneOf(viewer: Viewer, groupIds: readonly string[], action: string): void {
  if (viewer.roles.includes('TRAINING_MANAGER')) return;
  const own = tenantsOf(viewer, 'group');
  if (!groupIds.some((id) => own.includes(id))) throw forbidden(action);
}
