import type { AllianceResolvers } from '../../resolver-types.generated';
import { openScorecard } from '../open-scorecard';

/** What this subgraph adds to the alliance; the representation itself serves as its row. */
export const Alliance: AllianceResolvers = {
  scorecard: (_alliance, { period }) => openScorecard(null, period),
};
