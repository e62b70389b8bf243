import { CreateInitiatives1767225600006 } from '../migrations/1767225600006-create-initiatives';
import { CreateInitiativeHistory1767225600021 } from '../migrations/1767225600021-create-initiative-history';
import { CommitmentChange } from './entities/commitment-change';
import { Initiative } from './entities/initiative';
import { InitiativeCommitment } from './entities/initiative-commitment';
import { InitiativeStep } from './entities/initiative-step';
import { PriceTier } from './entities/price-tier';
import { initiativeReasons } from './reasons';
import * as initiative from './resolvers/initiative';
import { Mutation } from './resolvers/mutation';
import * as query from './resolvers/query';
import { initiativeRules } from './row-rules';
import { closeInitiatives } from './tasks/close-initiatives';

/** What groups buy, contract, operate and finance together. */
export const initiatives = {
  entities: [CommitmentChange, Initiative, InitiativeCommitment, InitiativeStep, PriceTier],
  rowRules: initiativeRules,
  migrations: [CreateInitiatives1767225600006, CreateInitiativeHistory1767225600021],
  appendOnly: ['initiative_steps', 'commitment_changes'],
  tasks: [closeInitiatives],
  reasons: initiativeReasons,
  resolvers: { ...query, ...initiative, Mutation },
};
