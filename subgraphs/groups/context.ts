import { sourcesByRecordId } from '../../platform/sources/load-sources';
import type { Incoming } from '../../platform/subgraph/definition';
import { createLoaders } from './loaders';
import { createRepositories } from './repositories';

/** Everything a resolver of this subgraph may reach. */
export function createContext(incoming: Incoming) {
  const { database, reader, viewer, now, act } = incoming;
  const repositories = createRepositories(incoming);
  return {
    database,
    viewer,
    now,
    act,
    ...repositories,
    loaders: {
      ...createLoaders(repositories, now),
      sourcesByRecordId: sourcesByRecordId(reader),
    },
  };
}

export type Context = ReturnType<typeof createContext>;
