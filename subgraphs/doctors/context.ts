import { sourcesByRecordId } from '../../platform/sources/load-sources';
import type { Incoming } from '../../platform/subgraph/definition';
import { createReader, everything as seesEverything } from '../../platform/reading/reader';
import { createSearch } from './availability/search/create-search';
import { createBookingLoaders } from './booking/loaders';
import { createBookingRepository } from './booking/repository';
import { allianceDay } from './domain/alliance-day';
import { createFreshness } from './freshness';
import { createPracticeLoaders } from './practice/loaders';
import { createPracticeRepository } from './practice/repository';
import { createRegisterLoaders } from './register/loaders';
import { createRegisterRepository } from './register/repository';

/** Everything a resolver of this subgraph may reach. */
export function createContext({ database, reader, seal, viewer, now, act }: Incoming) {
  const today = allianceDay(now);
  const register = createRegisterRepository(reader, seal, today);
  const practice = createPracticeRepository(reader, seal, today);
  const booking = createBookingRepository(reader, seal);
  const everything = createReader(database.manager, seesEverything);
  return {
    database,
    viewer,
    now,
    act,
    register,
    practice,
    booking,
    everything,
    availability: createSearch({ everything, seal, viewer, now }),
    loaders: {
      ...createRegisterLoaders(register),
      ...createPracticeLoaders(practice),
      ...createBookingLoaders(booking),
      freshness: createFreshness(reader, now),
      sourcesByRecordId: sourcesByRecordId(reader),
    },
  };
}

export type Context = ReturnType<typeof createContext>;
