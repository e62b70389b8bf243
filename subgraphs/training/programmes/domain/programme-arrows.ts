import type { Arrows } from '../../../../platform/transition';
import type { ProgrammeState } from '../../resolver-types.generated';

/** The life of a programme: what was opened once is never a draft again. */
export const programmeArrows: Arrows<ProgrammeState> = {
  DRAFT: ['PUBLISHED'],
  PUBLISHED: ['CLOSED'],
  CLOSED: [],
};
