import type { Refusal } from '../../../../platform/refusal';
import type { InitiativeState } from '../../resolver-types.generated';
import type { InitiativeReason } from '../reasons';
import { initiativeArrows } from './initiative-arrows';

/** Why terms cannot change: groups committed themselves to what they read. */
export function editingRefusal(state: InitiativeState): Refusal<InitiativeReason> | null {
  if (state === 'DRAFT') return null;
  return {
    reason: 'WRONG_STATE',
    details: { state, wanted: 'DRAFT', possible: initiativeArrows[state] },
  };
}
