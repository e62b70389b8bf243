import type { EntityClass } from '../../platform/database';
import type { Reasons } from '../../platform/reason';
import { scalars } from '../../platform/scalars';
import { defineSubgraph } from '../../platform/subgraph/define-subgraph';
import { mergeResolvers } from '../../platform/subgraph/merge-resolvers';
import { readSdl } from '../../schema/sdl';
import { rowRules } from './access/row-rules';
import { agreements } from './agreements';
import { cases } from './cases';
import { createContext } from './context';
import { copies } from './copies';
import { loadFoundingData } from './founding/load-founding-data';
import { money } from './money';
import { patientReasons } from './patient-reasons';
import { prices } from './prices';
import { projects } from './projects';
import { register } from './register';
import { retellBlocks } from './retell-blocks';
import type { Room } from './room';
import { schemaHistory } from './schema-history';
import { sessions } from './sessions';
import { Query } from './slice/query';

const rooms: readonly Room[] = [register, agreements, sessions, cases, money, prices, projects];

/** Where groups work: hospitals, agreements, what is done there and what is paid for it. */
export const hospitals = defineSubgraph({
  name: 'hospitals',
  typeDefs: readSdl('hospitals'),
  resolvers: {
    ...scalars,
    ...mergeResolvers([...rooms.map(({ resolvers }) => resolvers), { Query }]),
  },
  entities: [...rooms, copies].flatMap<EntityClass>(({ entities }) => entities),
  rowRules,
  migrations: schemaHistory,
  internalFields: { relay: ['hospitalsEvents'], reports: ['hospitalsSlice'] },
  appendOnly: rooms.flatMap(({ appendOnly = [] }) => appendOnly),
  follows: copies.follows,
  tasks: rooms.flatMap(({ tasks = [] }) => tasks),
  reasons: Object.assign({}, patientReasons, ...rooms.map(({ reasons }) => reasons)) as Reasons,
  loadFoundingData,
  atStart: retellBlocks,
  createContext,
});
