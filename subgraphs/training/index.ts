import { defineSubgraph } from '../../platform/subgraph/define-subgraph';
import { readSdl } from '../../schema/sdl';
import { rowRules } from './access/row-rules';
import { createContext } from './context';
import { copies } from './copies';
import { enrolments } from './enrolments';
import { enrolmentReasons } from './enrolments/reasons';
import { learningReasons } from './enrolments/learning-reasons';
import { beginTraining } from './enrolments/tasks/begin-training';
import { moveUpWaiting } from './enrolments/tasks/move-up-waiting';
import { loadFoundingData } from './founding/load-founding-data';
import { CreateProgrammes1767225600001 } from './migrations/1767225600001-create-programmes';
import { CreateEnrolments1767225600002 } from './migrations/1767225600002-create-enrolments';
import { CreateOutreach1767225600003 } from './migrations/1767225600003-create-outreach';
import { CreateCopies1767225600004 } from './migrations/1767225600004-create-copies';
import { CreateTrainingRecords1767225600005 } from './migrations/1767225600005-create-training-records';
import { outreach } from './outreach';
import { outreachReasons } from './outreach/reasons';
import { inputReasons } from './input/reasons';
import { programmes } from './programmes';
import { programmeReasons } from './programmes/reasons';
import { records } from './records';
import { sessions } from './sessions';
import { sessionReasons } from './sessions/reasons';
import { resolvers } from './resolvers';

/** How doctors are trained, and the work where care does not reach. */
export const training = defineSubgraph({
  name: 'training',
  typeDefs: readSdl('training'),
  resolvers,
  entities: [
    ...programmes.entities,
    ...enrolments.entities,
    ...outreach.entities,
    ...copies.entities,
    ...records.entities,
    ...sessions.entities,
  ],
  migrations: [
    CreateProgrammes1767225600001,
    CreateEnrolments1767225600002,
    CreateOutreach1767225600003,
    CreateCopies1767225600004,
    CreateTrainingRecords1767225600005,
  ],
  rowRules,
  internalFields: { relay: ['trainingEvents'], reports: ['trainingSlice'] },
  appendOnly: ['enrolment_steps', 'assessments', 'attendance_records', 'record_steps'],
  follows: copies.follows,
  tasks: [beginTraining, moveUpWaiting],
  reasons: {
    ...inputReasons,
    ...programmeReasons,
    ...enrolmentReasons,
    ...learningReasons,
    ...sessionReasons,
    ...outreachReasons,
  },
  loadFoundingData,
  createContext,
});
