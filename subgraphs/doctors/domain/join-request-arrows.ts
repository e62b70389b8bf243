import type { Arrows } from '../../../platform/transition';
import type { JoinRequestState } from '../resolver-types.generated';

/** The life of a request to join: nobody is engaged without having talked. */
export const joinRequestArrows: Arrows<JoinRequestState> = {
  SENT: ['IN_TALKS', 'DECLINED', 'WITHDRAWN'],
  IN_TALKS: ['AGREED', 'DECLINED', 'WITHDRAWN'],
  AGREED: [],
  DECLINED: [],
  WITHDRAWN: [],
};
