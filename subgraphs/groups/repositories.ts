import { createReader, everything } from '../../platform/reading/reader';
import type { Incoming } from '../../platform/subgraph/definition';
import { createAssistanceRepository } from './assistance/repository';
import { createConferencesRepository } from './conferences/repository';
import { createEvaluationsRepository } from './evaluations/repository';
import { createInitiativesRepository } from './initiatives/repository';
import { createMeetingsRepository } from './meetings/repository';
import { createMembershipRepository } from './membership/repository';
import { createPartnersRepository } from './partners/repository';
import { createReferralsRepository } from './referrals/repository';
import { createRegisterRepository } from './register/repository';

/** One for each room. */
export function createRepositories({ database, reader, seal }: Incoming) {
  // Sums and medians are for more people than the rows that they are made of.
  const counting = createReader(database.manager, everything);
  return {
    register: createRegisterRepository(reader, seal),
    membership: createMembershipRepository(reader, seal),
    assistance: createAssistanceRepository(reader, seal),
    referrals: createReferralsRepository(reader, seal),
    conferences: createConferencesRepository(reader, seal),
    initiatives: createInitiativesRepository(reader, seal, counting),
    meetings: createMeetingsRepository(reader, seal),
    partners: createPartnersRepository(reader, seal),
    evaluations: createEvaluationsRepository(reader, seal, counting),
  };
}

export type Repositories = ReturnType<typeof createRepositories>;
