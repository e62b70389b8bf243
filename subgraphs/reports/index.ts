import { noClient, rowRules } from '../../platform/access/row-rules';
import { scalars } from '../../platform/scalars';
import { defineSubgraph } from '../../platform/subgraph/define-subgraph';
import { readSdl } from '../../schema/sdl';
import { catalogue } from './catalogue';
import { createContext } from './context';
import { RecordedDefinition } from './definitions/entities/recorded-definition';
import { recordDefinitions } from './definitions/record-definitions';
import { CreateDefinitions1767225600001 } from './migrations/1767225600001-create-definitions';
import { reportReasons } from './reasons';
import { Alliance } from './scorecard/resolvers/alliance';
import { Group } from './scorecard/resolvers/group';
import { Measure } from './scorecard/resolvers/measure';
import { Scorecard } from './scorecard/resolvers/scorecard';

/** What was measured, asked of those who own it; here are only the definitions. */
export const reports = defineSubgraph({
  name: 'reports',
  typeDefs: readSdl('reports'),
  resolvers: { ...scalars, Alliance, Group, Measure, Scorecard },
  entities: [RecordedDefinition],
  migrations: [CreateDefinitions1767225600001],
  rowRules: rowRules([RecordedDefinition, noClient]),
  appendOnly: ['measure_definitions'],
  follows: [],
  tasks: [],
  reasons: reportReasons,
  loadFoundingData: () => Promise.resolve(),
  atStart: (database, now) => recordDefinitions(database, catalogue, now),
  createContext,
});
