import { readSdl } from '../../schema/sdl';
import { scalars } from '../../platform/scalars';
import { defineSubgraph } from '../../platform/subgraph/define-subgraph';
import { createContext } from './context';
import { loadFoundingData } from './founding/load-founding-data';
import { CreateRegister1767225600001 } from './migrations/1767225600001-create-register';
import { register } from './register';

/** The alliance and its groups: who they are and what they do together. */
export const groups = defineSubgraph({
  name: 'groups',
  typeDefs: readSdl('groups'),
  resolvers: { ...scalars, ...register.resolvers },
  entities: register.entities,
  migrations: [CreateRegister1767225600001],
  appendOnly: [],
  follows: [],
  loadFoundingData,
  createContext,
});
