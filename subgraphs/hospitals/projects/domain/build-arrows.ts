import type { Arrows } from '../../../../platform/transition';
import type { BuildState } from '../../resolver-types.generated';

/** From plan to opening; what exists already is bought before anything is built. */
export const buildArrows: Arrows<BuildState> = {
  PLANNED: ['SITE_SELECTED', 'ACQUIRED', 'ABANDONED'],
  SITE_SELECTED: ['APPROVED', 'ACQUIRED', 'ABANDONED'],
  APPROVED: ['CONSTRUCTION', 'ABANDONED'],
  CONSTRUCTION: ['BUILT', 'ABANDONED'],
  BUILT: ['LICENSED', 'ABANDONED'],
  LICENSED: ['OPEN', 'ABANDONED'],
  OPEN: [],
  ACQUIRED: [],
  ABANDONED: [],
};
