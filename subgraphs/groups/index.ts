import type { Reasons } from '../../platform/reason';
import { scalars } from '../../platform/scalars';
import { defineSubgraph } from '../../platform/subgraph/define-subgraph';
import { mergeResolvers } from '../../platform/subgraph/merge-resolvers';
import { readSdl } from '../../schema/sdl';
import { createContext } from './context';
import { loadFoundingData } from './founding/load-founding-data';
import { inputReasons } from './input-reasons';
import { patientReasons } from './patient-reasons';
import { rooms } from './rooms';
import { Query as slice } from './slice/query';

/** The alliance and its groups: who they are and what they do together. */
export const groups = defineSubgraph({
  name: 'groups',
  typeDefs: readSdl('groups'),
  resolvers: mergeResolvers([
    { ...scalars, Query: slice },
    ...rooms.map(({ resolvers }) => resolvers),
  ]),
  entities: rooms.flatMap(({ entities }) => entities),
  rowRules: new Map(rooms.flatMap(({ rowRules }) => [...rowRules])),
  migrations: rooms.flatMap(({ migrations }) => migrations),
  internalFields: {
    relay: ['groupsEvents'],
    reports: ['groupsSlice'],
    identity: ['apiKey', 'suspendedPrincipals', 'noteKeyUse'],
  },
  appendOnly: rooms.flatMap(({ appendOnly }) => appendOnly),
  follows: rooms.flatMap(({ follows = [] }) => follows),
  tasks: rooms.flatMap(({ tasks = [] }) => tasks),
  reasons: Object.assign(
    {},
    inputReasons,
    patientReasons,
    ...rooms.map(({ reasons }) => reasons),
  ) as Reasons,
  loadFoundingData,
  createContext,
});
