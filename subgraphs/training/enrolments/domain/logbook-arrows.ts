import type { Arrows } from '../../../../platform/transition';
import type { LogbookState } from '../../resolver-types.generated';

/** What a supervisor has decided stands. */
export const logbookArrows: Arrows<LogbookState> = {
  RECORDED: ['CONFIRMED', 'REJECTED'],
  CONFIRMED: [],
  REJECTED: [],
};
