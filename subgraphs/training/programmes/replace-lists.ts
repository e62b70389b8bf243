import type { Work } from '../../../platform/commands/work';
import type { EntityClass } from '../../../platform/database';
import { ProgrammeHospital } from './entities/programme-hospital';
import { ProgrammeHost } from './entities/programme-host';
import { ProgrammePrerequisite } from './entities/programme-prerequisite';
import { ProgrammeSpecialty } from './entities/programme-specialty';
import { ProgrammeSupervisor } from './entities/programme-supervisor';
import type { ProgrammeContent } from './programme-content';

/** Writes the lists of a programme that a client gave; those that were left out stay as they are. */
export async function replaceLists(
  work: Work,
  programmeId: string,
  given: ProgrammeContent,
): Promise<void> {
  await replace(ProgrammeHost, given.hosts, (groupId, position) => ({
    programmeId,
    groupId,
    position,
  }));
  await replace(
    ProgrammeHospital,
    given.jointHospitals,
    ({ hospital, leading, accreditedBase }, position) => ({
      programmeId,
      hospitalId: hospital,
      leading,
      accreditedBase,
      position,
    }),
  );
  await replace(ProgrammeSpecialty, given.specialties, (specialtyCode, position) => ({
    programmeId,
    specialtyCode,
    position,
  }));
  await replace(ProgrammeSupervisor, given.supervisors, (doctorId, position) => ({
    programmeId,
    doctorId,
    position,
  }));
  await replace(ProgrammePrerequisite, given.prerequisites, (requiredId) => ({
    programmeId,
    requiredId,
  }));

  async function replace<Row extends object, Entry>(
    entity: EntityClass<Row>,
    entries: readonly Entry[] | null | undefined,
    rowOf: (entry: Entry, position: number) => Row,
  ): Promise<void> {
    if (!entries) return;
    await work.manager.delete(entity, { programmeId });
    if (entries.length > 0) await work.insert(entity, entries.map(rowOf));
  }
}
