import type { Arrows } from '../../../../platform/transition';
import type { ResearchProjectState } from '../../resolver-types.generated';

/** The life of a research project. */
export const researchArrows: Arrows<ResearchProjectState> = {
  PLANNED: ['RUNNING', 'STOPPED'],
  RUNNING: ['COMPLETED', 'STOPPED'],
  COMPLETED: [],
  STOPPED: [],
};
