import type { Arrows } from '../../../../platform/transition';
import type { MdtConferenceState } from '../../resolver-types.generated';

/** The life of a conference: what is concluded never changes. */
export const conferenceArrows: Arrows<MdtConferenceState> = {
  CONVENED: ['CONCLUDED', 'CANCELLED'],
  CONCLUDED: [],
  CANCELLED: [],
};
