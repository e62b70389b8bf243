import { sourcesByRecordId } from '../../platform/sources/load-sources';
import type { Incoming } from '../../platform/subgraph/definition';
import { createRegisterLoaders } from './register/loaders';
import { createRegisterRepository } from './register/repository';

/** Everything a resolver of this subgraph may reach. */
export function createContext({ database, reader, seal, viewer, issuer }: Incoming) {
  const register = createRegisterRepository(reader, seal);
  return {
    database,
    viewer,
    issuer,
    now: new Date(),
    register,
    loaders: { ...createRegisterLoaders(register), sourcesByRecordId: sourcesByRecordId(reader) },
  };
}

export type Context = ReturnType<typeof createContext>;
