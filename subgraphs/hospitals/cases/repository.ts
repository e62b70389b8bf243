import type { CursorSeal } from '../../../platform/connection/cursor';
import { createEntityList } from '../../../platform/connection/entity-list';
import { orderTerms } from '../../../platform/connection/order';
import type { Reader } from '../../../platform/reading/reader';
import type { Given } from '../given';
import type {
  AdverseEventFilter,
  AdverseEventOrder,
  SurgicalCaseFilter,
  SurgicalCaseOrder,
} from '../resolver-types.generated';
import { caseConditions } from './case-conditions';
import { AdverseEvent } from './entities/adverse-event';
import { CaseFeedback } from './entities/case-feedback';
import { CaseProcedure } from './entities/case-procedure';
import { CaseStep } from './entities/case-step';
import { ProcedureCredit } from './entities/procedure-credit';
import { SurgicalCase } from './entities/surgical-case';
import { eventConditions } from './event-conditions';

/** All SQL of the surgical cases. */
export function createCasesRepository(reader: Reader, seal: CursorSeal) {
  return {
    findCases: (ids: readonly string[]) => reader.byKeys(SurgicalCase, 'id', ids),
    findProcedures: (caseIds: readonly string[]) =>
      reader.byKeys(CaseProcedure, 'caseId', caseIds, [{ property: 'position', direction: 'ASC' }]),
    /** Leads before assistants. */
    findCredits: (caseIds: readonly string[]) =>
      reader.byKeys(ProcedureCredit, 'caseId', caseIds, [
        { property: 'role', direction: 'DESC' },
        { property: 'shareBasisPoints', direction: 'DESC' },
        { property: 'doctorId', direction: 'ASC' },
      ]),
    findSteps: (caseIds: readonly string[]) =>
      reader.byKeys(CaseStep, 'caseId', caseIds, [{ property: 'stepNumber', direction: 'ASC' }]),
    findEvents: (ids: readonly string[]) => reader.byKeys(AdverseEvent, 'id', ids),
    findEventsOfCases: (caseIds: readonly string[]) =>
      reader.byKeys(AdverseEvent, 'caseId', caseIds, [
        { property: 'occurredAt', direction: 'ASC' },
        { property: 'id', direction: 'ASC' },
      ]),
    findFeedback: (ids: readonly string[]) => reader.byKeys(CaseFeedback, 'id', ids),
    findFeedbackOfCases: (caseIds: readonly string[]) =>
      reader.byKeys(CaseFeedback, 'caseId', caseIds, [{ property: 'givenBy', direction: 'ASC' }]),

    cases: createEntityList(
      reader,
      seal,
      SurgicalCase,
      (given: Given<SurgicalCaseFilter, SurgicalCaseOrder>) => ({
        conditions: caseConditions(given.filter),
        order: orderTerms(
          given.orderBy,
          { PLANNED_FOR: 'plannedFor', PERFORMED_ON: 'performedOn' },
          { field: 'PLANNED_FOR', direction: 'DESC' },
        ),
      }),
    ),
    events: createEntityList(
      reader,
      seal,
      AdverseEvent,
      (given: Given<AdverseEventFilter, AdverseEventOrder>) => ({
        conditions: eventConditions(given.filter),
        order: orderTerms(
          given.orderBy,
          { OCCURRED_AT: 'occurredAt' },
          { field: 'OCCURRED_AT', direction: 'DESC' },
        ),
      }),
    ),
  };
}

export type CasesRepository = ReturnType<typeof createCasesRepository>;
