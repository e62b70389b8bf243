import { newId } from '../../../../platform/id';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { Programme } from '../../../../subgraphs/training/programmes/entities/programme';
import { ProgrammeHospital } from '../../../../subgraphs/training/programmes/entities/programme-hospital';
import { ProgrammeHost } from '../../../../subgraphs/training/programmes/entities/programme-host';
import { ProgrammePrerequisite } from '../../../../subgraphs/training/programmes/entities/programme-prerequisite';
import { ProgrammeSpecialty } from '../../../../subgraphs/training/programmes/entities/programme-specialty';
import { ProgrammeSupervisor } from '../../../../subgraphs/training/programmes/entities/programme-supervisor';
import type { TestGraph } from '../../graph';

interface Around {
  readonly hosts?: readonly string[];
  readonly hospitals?: readonly string[];
  readonly supervisors?: readonly string[];
  readonly specialties?: readonly string[];
  readonly prerequisites?: readonly string[];
}

/** A published fellowship, unless the test wants something else. */
export async function givenProgramme(
  graph: TestGraph,
  given: Partial<Programme> & Around = {},
): Promise<Programme> {
  const { hosts = [], hospitals = [], supervisors = [], specialties = [] } = given;
  const { prerequisites = [], ...columns } = given;
  const nameZh = given.nameZh === undefined ? '疝外科进修' : given.nameZh;
  const nameEn = given.nameEn ?? null;
  const row: Programme = {
    id: newId(),
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'organisation'),
    kind: 'FELLOWSHIP',
    state: 'PUBLISHED',
    city: null,
    summary: null,
    universities: [],
    jointlyWith: null,
    fundingKind: 'GROUPS',
    funder: null,
    fundingPartnerId: null,
    requiredAttendancePercent: 80,
    publishedOn: given.state === 'DRAFT' ? null : '2026-01-01',
    closedOn: given.state === 'CLOSED' ? '2026-02-01' : null,
    reported: false,
    synthetic: false,
    version: 1,
    ...columns,
  };
  const { manager } = await graph.database('training');
  const programmeId = row.id;
  await manager.insert(Programme, row);
  await manager.insert(
    ProgrammeHost,
    hosts.map((groupId, position) => ({ programmeId, groupId, position })),
  );
  await manager.insert(
    ProgrammeHospital,
    hospitals.map((hospitalId, position) => ({
      programmeId,
      hospitalId,
      leading: position === 0,
      accreditedBase: false,
      position,
    })),
  );
  await manager.insert(
    ProgrammeSupervisor,
    supervisors.map((doctorId, position) => ({ programmeId, doctorId, position })),
  );
  await manager.insert(
    ProgrammeSpecialty,
    specialties.map((specialtyCode, position) => ({ programmeId, specialtyCode, position })),
  );
  await manager.insert(
    ProgrammePrerequisite,
    prerequisites.map((requiredId) => ({ programmeId, requiredId })),
  );
  return row;
}
