import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { CasesRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createCasesLoaders(cases: CasesRepository) {
  const byId = <Row extends { id: string }>(find: (ids: readonly string[]) => Promise<Row[]>) =>
    new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await find(ids), ({ id }) => id),
    );
  const ofCase = <Row extends { caseId: string }>(
    find: (ids: readonly string[]) => Promise<Row[]>,
  ) =>
    new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await find(ids), ({ caseId }) => caseId),
    );

  return {
    caseById: byId(cases.findCases),
    eventById: byId(cases.findEvents),
    feedbackById: byId(cases.findFeedback),
    proceduresByCaseId: ofCase(cases.findProcedures),
    creditsByCaseId: ofCase(cases.findCredits),
    stepsByCaseId: ofCase(cases.findSteps),
    eventsByCaseId: ofCase(cases.findEventsOfCases),
    feedbackByCaseId: ofCase(cases.findFeedbackOfCases),
  };
}
