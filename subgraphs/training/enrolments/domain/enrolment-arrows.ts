import type { Arrows } from '../../../../platform/transition';
import type { EnrolmentState } from '../../resolver-types.generated';

/** From the application to the end of training. */
export const enrolmentArrows: Arrows<EnrolmentState> = {
  APPLIED: ['WAITLISTED', 'ADMITTED', 'WITHDRAWN'],
  WAITLISTED: ['ADMITTED', 'WITHDRAWN'],
  ADMITTED: ['IN_TRAINING', 'WITHDRAWN'],
  IN_TRAINING: ['COMPLETED', 'WITHDRAWN', 'FAILED'],
  COMPLETED: [],
  WITHDRAWN: [],
  FAILED: [],
};
