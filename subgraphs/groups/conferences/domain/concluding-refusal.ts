import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { MdtConferenceState } from '../../resolver-types.generated';
import type { ConferenceReason } from '../reasons';
import { conferenceArrows } from './conference-arrows';

export interface Concluding {
  readonly state: MdtConferenceState;
  /** For whom each written opinion speaks; null for the treating hospital. */
  readonly opinions: readonly { readonly groupId: string | null }[];
}

const groupsNeeded = 2;

/** Why a conference cannot be concluded: it takes the opinions of two groups. */
export function concludingRefusal({
  state,
  opinions,
}: Concluding): Refusal<ConferenceReason> | null {
  const refusal = transitionRefusal(conferenceArrows, state, 'CONCLUDED');
  if (refusal) return refusal;
  const heard = new Set(opinions.map(({ groupId }) => groupId).filter((id) => id !== null));
  if (heard.size >= groupsNeeded) return null;
  return { reason: 'OPINIONS_MISSING', details: { groupsHeard: heard.size, groupsNeeded } };
}
