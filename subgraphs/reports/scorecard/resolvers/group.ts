import type { GroupResolvers } from '../../resolver-types.generated';
import { openScorecard } from '../open-scorecard';

/** What this subgraph adds to a group; the representation itself serves as its row. */
export const Group: GroupResolvers = {
  scorecard: ({ id }, { period }) => openScorecard(id, period),
};
