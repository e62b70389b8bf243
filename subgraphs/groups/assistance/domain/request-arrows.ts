import type { Arrows } from '../../../../platform/transition';
import type { AssistanceState } from '../../resolver-types.generated';

/** The life of a request for help. One that nobody was chosen for is taken back, not closed. */
export const requestArrows: Arrows<AssistanceState> = {
  OPEN: ['ACCEPTED', 'WITHDRAWN'],
  ACCEPTED: ['CLOSED'],
  CLOSED: [],
  WITHDRAWN: [],
};
