import type { Arrows } from '../../../../platform/transition';
import type { MembershipApplicationState } from '../../resolver-types.generated';

/** The life of an application: read, announced, voted on. The applicant may take it back until then. */
export const applicationArrows: Arrows<MembershipApplicationState> = {
  APPLIED: ['UNDER_REVIEW', 'WITHDRAWN'],
  UNDER_REVIEW: ['NOTICE', 'WITHDRAWN'],
  NOTICE: ['VOTING', 'WITHDRAWN'],
  VOTING: ['ADMITTED', 'REJECTED', 'WITHDRAWN'],
  ADMITTED: [],
  REJECTED: [],
  WITHDRAWN: [],
};
