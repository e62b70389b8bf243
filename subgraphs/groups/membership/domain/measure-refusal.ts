import type { Refusal } from '../../../../platform/refusal';
import type { GroupStatus, MembershipMeasureKind } from '../../resolver-types.generated';
import type { MembershipReason } from '../reasons';

export interface Measure {
  readonly kind: MembershipMeasureKind;
  readonly group: GroupStatus;
  /** Of the member that proposes it; null: the secretariat. */
  readonly proposer: GroupStatus | null;
  /** Whether the members vote on its expulsion at this moment. */
  readonly expulsionUnderWay: boolean;
}

/** Why a measure cannot be taken: only members can be suspended, and only once at a time. */
export function measureRefusal(measure: Measure): Refusal<MembershipReason> | null {
  const { kind, group, proposer, expulsionUnderWay } = measure;
  if (proposer !== null && proposer !== 'MEMBER') {
    return { reason: 'NOT_IN_GOOD_STANDING', details: { status: proposer } };
  }
  if (kind === 'SUSPENSION' && group === 'SUSPENDED') return { reason: 'ALREADY_SUSPENDED' };
  if (group !== 'MEMBER' && group !== 'SUSPENDED') {
    return { reason: 'NO_MEMBER', details: { status: group } };
  }
  if (kind === 'EXPULSION' && expulsionUnderWay) return { reason: 'EXPULSION_UNDER_WAY' };
  return null;
}
