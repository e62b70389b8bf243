import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { PracticeRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createPracticeLoaders(practice: PracticeRepository) {
  const byId = <Row extends { id: string }>(find: (ids: readonly string[]) => Promise<Row[]>) =>
    new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await find(ids), ({ id }) => id),
    );

  return {
    registrationById: byId(practice.findRegistrations),
    privilegeById: byId(practice.findPrivileges),
    ruleById: byId(practice.findRules),
    exceptionById: byId(practice.findExceptions),
    leaveById: byId(practice.findLeaves),
    stepsByPaperId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await practice.findSteps(ids), ({ recordId }) => recordId),
    ),
    suspensionById: byId(practice.findSuspensions),
  };
}
