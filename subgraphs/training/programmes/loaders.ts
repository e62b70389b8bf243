import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { ProgrammesRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createProgrammeLoaders(programmes: ProgrammesRepository) {
  const one = <Row extends { id: string }>(find: (ids: readonly string[]) => Promise<Row[]>) =>
    new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await find(ids), ({ id }) => id),
    );
  const ofProgramme = <Row extends { programmeId: string }>(
    find: (ids: readonly string[]) => Promise<Row[]>,
  ) =>
    new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await find(ids), ({ programmeId }) => programmeId),
    );

  return {
    programmeById: one(programmes.findByIds),
    moduleById: one(programmes.findModulesByIds),
    cohortById: one(programmes.findCohortsByIds),
    hostsByProgrammeId: ofProgramme(programmes.findHosts),
    hospitalsByProgrammeId: ofProgramme(programmes.findHospitals),
    specialtiesByProgrammeId: ofProgramme(programmes.findSpecialties),
    supervisorsByProgrammeId: ofProgramme(programmes.findSupervisors),
    prerequisitesByProgrammeId: ofProgramme(programmes.findPrerequisites),
    modulesByProgrammeId: ofProgramme(programmes.findModules),
    requirementById: one(programmes.findRequirementsByIds),
    requirementsByModuleId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await programmes.findRequirements(ids), ({ moduleId }) => moduleId),
    ),
  };
}
