import type { Refusal } from '../../../../platform/refusal';
import type { GroupStatus } from '../../resolver-types.generated';
import type { MembershipReason } from '../reasons';

export interface Casting {
  readonly status: GroupStatus;
  /** Null: it was no member in good standing when the vote opened. */
  readonly elector: { readonly recusedBecause: string | null } | null;
  readonly vote: {
    readonly closesAt: Date;
    readonly closedAt: Date | null;
    readonly abandonedAt: Date | null;
  };
  readonly now: Date;
}

/** Why a ballot is not taken. The hour counts, not whether somebody has counted already. */
export function castingRefusal(casting: Casting): Refusal<MembershipReason> | null {
  const { status, elector, vote, now } = casting;
  if (vote.abandonedAt) return { reason: 'VOTE_ABANDONED' };
  if (vote.closedAt || vote.closesAt <= now) {
    return { reason: 'VOTE_CLOSED', details: { closesAt: vote.closesAt } };
  }
  if (!elector) return { reason: 'NO_BALLOT' };
  if (elector.recusedBecause !== null) {
    return { reason: 'RECUSED', details: { because: elector.recusedBecause } };
  }
  if (status !== 'MEMBER') return { reason: 'NOT_IN_GOOD_STANDING', details: { status } };
  return null;
}
