import type { Refusal } from '../../../../platform/refusal';
import type { RegisterReason } from '../reasons';

export interface SpinningOff {
  readonly childId: string;
  /** The parent, its parent, and so on. */
  readonly ancestry: readonly string[];
  readonly stakeholder: boolean;
  readonly stakeBasisPoints: number | null;
}

/** Why a group cannot have come out of another. */
export function spinOffRefusal(spinningOff: SpinningOff): Refusal<RegisterReason> | null {
  const { childId, ancestry, stakeholder, stakeBasisPoints } = spinningOff;
  if (ancestry.includes(childId)) return { reason: 'SPIN_OFF_CIRCULAR' };
  if (!stakeholder && stakeBasisPoints !== null) return { reason: 'STAKE_WITHOUT_STAKEHOLDER' };
  return null;
}
