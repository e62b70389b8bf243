import { missingAccess, unauthenticated } from '../../../platform/errors';
import type { Viewer } from '../../../platform/viewer';
import type { EngagementFilter } from '../resolver-types.generated';

const scope = 'doctors:engagement:read';

/** The kind of an engagement is guarded, and a list of those of one kind would tell it all the same. */
export function requireScopeOfFilter(
  filter: EngagementFilter | null | undefined,
  { kind, scopes }: Viewer,
): void {
  if (!filter?.kind || scopes.includes(scope)) return;
  if (kind === 'anonymous') throw unauthenticated();
  throw missingAccess({ fields: ['Engagement.kind'], scopes: [scope], policies: [] });
}
