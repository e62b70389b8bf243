import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { sortNameOf } from '../../../platform/naming/pinyin';
import type { PlannedGroup } from '../../../seed/groups';
import { seedId } from '../../../seed/seed-id';
import { CaseRequirement } from '../programmes/entities/case-requirement';
import { Programme } from '../programmes/entities/programme';
import { ProgrammeHospital } from '../programmes/entities/programme-hospital';
import { ProgrammeHost } from '../programmes/entities/programme-host';
import { ProgrammeModule } from '../programmes/entities/programme-module';
import { ProgrammePrerequisite } from '../programmes/entities/programme-prerequisite';
import { ProgrammeSpecialty } from '../programmes/entities/programme-specialty';
import { ProgrammeSupervisor } from '../programmes/entities/programme-supervisor';
import { programmeFact } from '../programmes/programme-fact';

const modules = [
  ['THEORY', '理论'],
  ['SKILLS', '技能'],
  ['CLINICAL', '临床'],
] as const;
const participations = [
  'OBSERVED',
  'ASSISTED',
  'PERFORMED_UNDER_SUPERVISION',
  'PERFORMED',
] as const;

/** How many cases of each kind a trainee needs. */
export const requiredCount = 2;

export interface Details {
  readonly row: Programme;
  readonly number: number;
  readonly group: PlannedGroup;
  readonly hospitalId: string;
  readonly supervisorIds: readonly string[];
  readonly requires: string | null;
}

/** The ids of a programme's modules and required cases. */
export const moduleIds = (number: number) =>
  modules.map((_, place) => seedId('Module', number * modules.length + place));
export const requirementIds = (number: number) =>
  participations.map((_, place) => seedId('Requirement', number * participations.length + place));

/** A programme with its hosts, modules and what completion needs. */
export function addProgramme(
  { row, number, group, hospitalId, supervisorIds, requires }: Details,
  write: BulkWriter,
): void {
  const programmeId = row.id;
  const isResidency = row.kind === 'RESIDENCY';
  write.add(Programme, row);
  write.add(ProgrammeHost, { programmeId, groupId: group.id, position: 0 });
  write.add(ProgrammeHospital, {
    programmeId,
    hospitalId,
    leading: isResidency,
    accreditedBase: isResidency,
    position: 0,
  });
  const subject = group.subjects[0]!;
  write.add(ProgrammeSpecialty, { programmeId, specialtyCode: subject.code, position: 0 });
  supervisorIds.forEach((doctorId, position) =>
    write.add(ProgrammeSupervisor, { programmeId, doctorId, position }),
  );
  if (requires !== null) write.add(ProgrammePrerequisite, { programmeId, requiredId: requires });
  moduleIds(number).forEach((id, place) => {
    const [kind, word] = modules[place]!;
    const nameZh = `${word}模块（合成）`;
    const sortName = sortNameOf(nameZh, null, 'organisation');
    const position = place + 1;
    write.add(ProgrammeModule, {
      id,
      programmeId,
      position,
      nameZh,
      nameEn: null,
      sortName,
      kind,
      hours: 40,
    });
  });
  const moduleId = moduleIds(number).at(-1)!;
  requirementIds(number).forEach((id, place) => {
    const procedure = subject.procedures[place % subject.procedures.length]!;
    write.add(CaseRequirement, {
      id,
      moduleId,
      position: place + 1,
      procedure: procedure.name,
      surgeryLevel: procedure.surgeryLevel,
      participation: participations[place]!,
      count: requiredCount,
    });
  });
  write.tell(programmeFact(row, [group.id]));
}
