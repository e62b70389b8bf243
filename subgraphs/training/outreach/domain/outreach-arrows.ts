import type { Arrows } from '../../../../platform/transition';
import type { OutreachState } from '../../resolver-types.generated';

/** What was held was held. */
export const outreachArrows: Arrows<OutreachState> = {
  PLANNED: ['HELD', 'CANCELLED'],
  HELD: [],
  CANCELLED: [],
};
