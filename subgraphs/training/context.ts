import { sourcesByRecordId } from '../../platform/sources/load-sources';
import type { Incoming } from '../../platform/subgraph/definition';
import { createRequireCopies } from './copies/create-require-copies';
import { shanghaiDay } from './domain/shanghai-day';
import { createEnrolmentLoaders } from './enrolments/loaders';
import { createEnrolmentsRepository } from './enrolments/repository';
import { createOutreachLoaders } from './outreach/loaders';
import { createOutreachRepository } from './outreach/repository';
import { createProgrammeLoaders } from './programmes/loaders';
import { createProgrammesRepository } from './programmes/repository';
import { historyByRecordId } from './records/history-by-record-id';
import { createSessionLoaders } from './sessions/loaders';
import { createSessionsRepository } from './sessions/repository';

/** Everything a resolver of this subgraph may reach. */
export function createContext({ database, reader, seal, viewer, now, act }: Incoming) {
  const today = shanghaiDay(now);
  const programmes = createProgrammesRepository(reader, seal, now);
  const enrolments = createEnrolmentsRepository(database.manager, reader, seal);
  const outreach = createOutreachRepository(reader, seal);
  const sessions = createSessionsRepository(reader, seal);
  return {
    database,
    viewer,
    now,
    act,
    today,
    programmes,
    enrolments,
    outreach,
    sessions,
    requireCopiesOf: createRequireCopies(reader, now),
    loaders: {
      ...createProgrammeLoaders(programmes),
      ...createEnrolmentLoaders(enrolments, today),
      ...createOutreachLoaders(outreach),
      ...createSessionLoaders(sessions),
      historyByRecordId: historyByRecordId(reader),
      sourcesByRecordId: sourcesByRecordId(reader),
    },
  };
}

export type Context = ReturnType<typeof createContext>;
