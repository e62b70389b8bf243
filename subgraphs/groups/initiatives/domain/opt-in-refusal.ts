import type { Refusal } from '../../../../platform/refusal';
import type { InitiativeState } from '../../resolver-types.generated';
import type { InitiativeReason } from '../reasons';

export interface OptIn {
  readonly state: InitiativeState;
  readonly closesAt: Date | null;
  readonly now: Date;
}

/** Why nobody may change what was committed: over is over, whether time has closed it already or not. */
export function optInRefusal({ state, closesAt, now }: OptIn): Refusal<InitiativeReason> | null {
  if (state !== 'OPEN') return { reason: 'NOT_OPEN', details: { state } };
  if (closesAt !== null && closesAt <= now) return { reason: 'OPT_IN_OVER', details: { closesAt } };
  return null;
}
