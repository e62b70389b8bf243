import type { Arrows } from '../../../../platform/transition';
import type { MembershipMeasureState } from '../../resolver-types.generated';

/** The life of a measure. A suspension begins in force, an expulsion with a vote. */
export const measureArrows: Arrows<MembershipMeasureState> = {
  PROPOSED: ['VOTING'],
  VOTING: ['IN_FORCE', 'REJECTED', 'ENDED'],
  IN_FORCE: ['ENDED', 'OVERTURNED'],
  ENDED: ['OVERTURNED'],
  REJECTED: [],
  OVERTURNED: [],
};
