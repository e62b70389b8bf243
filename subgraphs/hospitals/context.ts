import { sourcesByRecordId } from '../../platform/sources/load-sources';
import type { Incoming } from '../../platform/subgraph/definition';
import { createAgreementsLoaders } from './agreements/loaders';
import { createAgreementsRepository } from './agreements/repository';
import { createCasesLoaders } from './cases/loaders';
import { createCasesRepository } from './cases/repository';
import { createBookingFreshness } from './copies/booking-freshness';
import { createGroupFreshness } from './copies/group-freshness';
import { createMoneyLoaders } from './money/loaders';
import { createMoneyRepository } from './money/repository';
import { createProjectsLoaders } from './projects/loaders';
import { createProjectsRepository } from './projects/repository';
import { createRegisterLoaders } from './register/loaders';
import { createRegisterRepository } from './register/repository';
import { createSessionsLoaders } from './sessions/loaders';
import { createSessionsRepository } from './sessions/repository';

/** Everything a resolver of this subgraph may reach. */
export function createContext({ database, reader, seal, viewer, now, act }: Incoming) {
  const fresh = createGroupFreshness(reader, now);
  const register = createRegisterRepository(reader, seal, fresh);
  const agreements = createAgreementsRepository(reader, seal, fresh, viewer);
  const sessions = createSessionsRepository(reader, seal, now);
  const cases = createCasesRepository(reader, seal);
  const money = createMoneyRepository(reader, seal);
  const projects = createProjectsRepository(reader, seal);
  return {
    database,
    viewer,
    now,
    act,
    register,
    agreements,
    sessions,
    cases,
    money,
    projects,
    requireFreshBookings: createBookingFreshness(reader, now),
    loaders: {
      ...createRegisterLoaders(register),
      ...createAgreementsLoaders(agreements, now),
      ...createSessionsLoaders(sessions),
      ...createCasesLoaders(cases),
      ...createMoneyLoaders(money),
      ...createProjectsLoaders(projects),
      sourcesByRecordId: sourcesByRecordId(reader),
    },
  };
}

export type Context = ReturnType<typeof createContext>;
