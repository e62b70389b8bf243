import type { Viewer } from '../../../platform/viewer';
import { tenantsOf } from './tenants-of';

/** Training managers act for everybody; the people of a group where their own one is among those. */
export const isOneOf = (viewer: Viewer, groupIds: readonly string[]): boolean =>
  viewer.roles.includes('TRAINING_MANAGER') ||
  tenantsOf(viewer, 'group').some((id) => groupIds.includes(id));
