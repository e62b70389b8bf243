import type { ReferralState } from '../../resolver-types.generated';
import type { Arrows } from '../../../../platform/transition';

/** The life of a referral. What is accepted ends with a visit, or is given up. */
export const referralArrows: Arrows<ReferralState> = {
  SENT: ['ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED'],
  ACCEPTED: ['SCHEDULED', 'CANCELLED'],
  SCHEDULED: ['ACCEPTED', 'COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  DECLINED: [],
  CANCELLED: [],
  EXPIRED: [],
};
