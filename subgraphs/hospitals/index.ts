import { scalars } from '../../platform/scalars';
import { defineSubgraph } from '../../platform/subgraph/define-subgraph';
import { readSdl } from '../../schema/sdl';
import { createContext } from './context';

export const hospitals = defineSubgraph({
  name: 'hospitals',
  typeDefs: readSdl('hospitals'),
  resolvers: { ...scalars },
  entities: [],
  migrations: [],
  appendOnly: [],
  follows: [],
  loadFoundingData: () => Promise.resolve(),
  createContext,
});
