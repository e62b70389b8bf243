import type { Viewer } from '../../../platform/viewer';

/** Whether the viewer belongs to the group. */
export const isOwnGroup = ({ tenants }: Viewer, groupId: string): boolean =>
  (tenants.group ?? []).includes(groupId);
