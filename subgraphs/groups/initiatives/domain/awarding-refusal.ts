import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { InitiativeKind, InitiativeState } from '../../resolver-types.generated';
import type { InitiativeReason } from '../reasons';
import { initiativeArrows } from './initiative-arrows';

export interface Awarding {
  readonly state: InitiativeState;
  readonly kind: InitiativeKind;
  /** The hospital of the contract; null where it is with a chain. */
  readonly hospitalId: string | null;
  /** The hospital that is said to sign. */
  readonly signing: string | null;
}

/** Why an initiative cannot have come about like this. */
export function awardingRefusal(awarding: Awarding): Refusal<InitiativeReason> | null {
  const { state, kind, hospitalId, signing } = awarding;
  const refusal = transitionRefusal(initiativeArrows, state, 'AWARDED');
  if (refusal) return refusal;
  if (kind !== 'CONTRACT') {
    if (signing === null) return null;
    return { reason: 'TERMS_OF_ANOTHER_KIND', details: { kind, foreign: ['hospital'] } };
  }
  if (hospitalId === null && signing === null) return { reason: 'SIGNING_HOSPITAL_MISSING' };
  if (hospitalId !== null && signing !== null && signing !== hospitalId) {
    return { reason: 'ANOTHER_HOSPITAL', details: { hospital: hospitalId } };
  }
  return null;
}
