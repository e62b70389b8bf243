import type { Arrows } from '../../../../platform/transition';
import type { CaseState } from '../../resolver-types.generated';

/** The life of a case. */
export const caseArrows: Arrows<CaseState> = {
  PLANNED: ['IN_THEATRE', 'CANCELLED'],
  IN_THEATRE: ['COMPLETED', 'CANCELLED'],
  COMPLETED: ['SETTLED'],
  SETTLED: [],
  CANCELLED: [],
};
