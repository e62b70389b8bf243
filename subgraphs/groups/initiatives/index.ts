import { CreateInitiatives1767225600006 } from '../migrations/1767225600006-create-initiatives';
import { Initiative } from './entities/initiative';
import { InitiativeCommitment } from './entities/initiative-commitment';
import { PriceTier } from './entities/price-tier';
import * as initiative from './resolvers/initiative';
import * as query from './resolvers/query';
import { initiativeRules } from './row-rules';

/** What groups buy, contract, operate and finance together. */
export const initiatives = {
  entities: [Initiative, InitiativeCommitment, PriceTier],
  rowRules: initiativeRules,
  migrations: [CreateInitiatives1767225600006],
  appendOnly: [],
  resolvers: { ...query, ...initiative },
};
