import type { Viewer } from '../../../platform/viewer';

/**
 * Whether a viewer reads the whole scorecard of a group (null: of the alliance). A group reads its
 * own, analysts that of the alliance, where no single group can be made out; the secretariat all.
 */
export function seesEveryFigure(
  { roles, scopes, tenants }: Viewer,
  groupId: string | null,
): boolean {
  if (!scopes.includes('reports:scorecard:read')) return false;
  if (roles.includes('SECRETARIAT')) return true;
  if (groupId === null) return scopes.includes('reports:aggregate:read');
  return (tenants.group ?? []).includes(groupId);
}
