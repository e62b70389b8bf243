import type { Arrows } from '../../../../platform/transition';
import type { SessionOfferState, SessionRequestState } from '../../resolver-types.generated';

/** What a hospital asks for is filled once, or comes to nothing. */
export const requestArrows: Arrows<SessionRequestState> = {
  OPEN: ['FILLED', 'WITHDRAWN', 'EXPIRED'],
  FILLED: [],
  WITHDRAWN: [],
  EXPIRED: [],
};

/** An offer is answered once. */
export const offerArrows: Arrows<SessionOfferState> = {
  OFFERED: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'],
  ACCEPTED: [],
  DECLINED: [],
  WITHDRAWN: [],
};
