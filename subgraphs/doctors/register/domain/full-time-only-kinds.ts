import type { EngagementKind } from '../../resolver-types.generated';

/** How one can belong to a group that accepts only doctors who work for it alone. */
export const fullTimeOnlyKinds: readonly EngagementKind[] = ['FULL_TIME', 'SHAREHOLDER', 'PARTNER'];
