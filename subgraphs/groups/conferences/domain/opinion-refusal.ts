import type { Refusal } from '../../../../platform/refusal';
import type { MdtConferenceState } from '../../resolver-types.generated';
import type { ConferenceReason } from '../reasons';

/** Why nothing can be said any more: a concluded conference never changes. */
export const opinionRefusal = (state: MdtConferenceState): Refusal<ConferenceReason> | null =>
  state === 'CONVENED' ? null : { reason: 'CONFERENCE_OVER', details: { state } };
