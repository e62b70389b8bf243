import { AdverseEvent } from './entities/adverse-event';
import { CaseFeedback } from './entities/case-feedback';
import { CaseProcedure } from './entities/case-procedure';
import { CaseStep } from './entities/case-step';
import { ProcedureCredit } from './entities/procedure-credit';
import { SurgicalCase } from './entities/surgical-case';
import { caseReasons } from './reasons';
import { AdverseEvent as event } from './resolvers/adverse-event';
import { CaseFeedback as feedback } from './resolvers/case-feedback';
import { Mutation } from './resolvers/mutation';
import * as parents from './resolvers/parents';
import { Query } from './resolvers/query';
import * as surgicalCase from './resolvers/surgical-case';

/** Operations that were planned or done, and what is said about them. */
export const cases = {
  entities: [AdverseEvent, CaseFeedback, CaseProcedure, CaseStep, ProcedureCredit, SurgicalCase],
  appendOnly: ['case_steps'],
  reasons: caseReasons,
  resolvers: {
    Query,
    Mutation,
    AdverseEvent: event,
    CaseFeedback: feedback,
    ...parents,
    ...surgicalCase,
  },
};
