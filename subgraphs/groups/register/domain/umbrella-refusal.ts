import type { Refusal } from '../../../../platform/refusal';
import type { GroupStatus } from '../../resolver-types.generated';
import type { RegisterReason } from '../reasons';

export interface JoiningUmbrella {
  readonly group: { readonly id: string; readonly umbrellaId: string | null };
  /** Groups under the umbrella of the one that joins. */
  readonly affiliates: number;
  readonly umbrella: {
    readonly id: string;
    readonly umbrellaId: string | null;
    readonly status: GroupStatus;
  };
}

/** Why a group cannot join the umbrella of another. Umbrellas do not stand on umbrellas. */
export function umbrellaRefusal(joining: JoiningUmbrella): Refusal<RegisterReason> | null {
  const { group, affiliates, umbrella } = joining;
  if (group.id === umbrella.id) return { reason: 'OWN_UMBRELLA' };
  if (group.umbrellaId !== null) return { reason: 'UNDER_AN_UMBRELLA' };
  if (umbrella.umbrellaId !== null || affiliates > 0) return { reason: 'UMBRELLA_NESTED' };
  if (umbrella.status === 'EXPELLED' || umbrella.status === 'WITHDRAWN') {
    return { reason: 'UMBRELLA_GONE', details: { status: umbrella.status } };
  }
  return null;
}
