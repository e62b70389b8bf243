import type { Arrows } from '../../../../platform/transition';
import type { OfferedSessionState } from '../../resolver-types.generated';

/** What is withdrawn stays withdrawn; the same time can be offered again as another block. */
export const sessionArrows: Arrows<OfferedSessionState> = {
  OFFERED: ['WITHDRAWN'],
  WITHDRAWN: [],
};
