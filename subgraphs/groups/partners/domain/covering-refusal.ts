import type { Refusal } from '../../../../platform/refusal';
import type { GroupStatus, PartnerKind } from '../../resolver-types.generated';
import type { PartnerReason } from '../reasons';

export interface Covering {
  readonly kind: PartnerKind;
  /** Whose partner it is; null for the whole alliance. */
  readonly groupId: string | null;
  readonly groups: readonly {
    readonly id: string;
    readonly slug: string;
    readonly status: GroupStatus;
  }[];
}

/** Why an insurer cannot pay like this: a group's insurer pays for that group, the alliance's for members. */
export function coveringRefusal({
  kind,
  groupId,
  groups,
}: Covering): Refusal<PartnerReason> | null {
  if (kind !== 'INSURER') return { reason: 'NOT_AN_INSURER', details: { kind } };
  if (groupId !== null) {
    return groups.every(({ id }) => id === groupId) ? null : { reason: 'COVERS_OWN_GROUP_ONLY' };
  }
  const other = groups.find(({ status }) => status !== 'MEMBER');
  if (!other) return null;
  return {
    reason: 'COVERED_NOT_IN_GOOD_STANDING',
    details: { slug: other.slug, status: other.status },
  };
}
