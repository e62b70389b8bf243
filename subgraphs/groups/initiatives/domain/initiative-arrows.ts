import type { Arrows } from '../../../../platform/transition';
import type { InitiativeState } from '../../resolver-types.generated';

/** The life of an initiative. What is below its minimum at the close fails at once. */
export const initiativeArrows: Arrows<InitiativeState> = {
  DRAFT: ['OPEN'],
  OPEN: ['CLOSED'],
  CLOSED: ['AWARDED', 'FAILED'],
  AWARDED: [],
  FAILED: [],
};
