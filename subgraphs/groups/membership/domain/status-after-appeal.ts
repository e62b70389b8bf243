import type { GroupStatus, MembershipMeasureKind } from '../../resolver-types.generated';

export interface Overturning {
  readonly kind: MembershipMeasureKind;
  readonly status: GroupStatus;
  /** Whether another suspension is in force. */
  readonly otherSuspension: boolean;
}

/** What a group is when the measure is set aside. Who left or was expelled otherwise is not brought back. */
export function statusAfterAppeal({ kind, status, otherSuspension }: Overturning): GroupStatus {
  const lifted = kind === 'EXPULSION' ? 'EXPELLED' : 'SUSPENDED';
  if (status !== lifted) return status;
  return otherSuspension ? 'SUSPENDED' : 'MEMBER';
}
