import type { ListArguments } from '../../../platform/connection/connection';
import type { CursorSeal } from '../../../platform/connection/cursor';
import { createNestedPages } from '../../../platform/connection/nested-pages';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import type { Parentage, Reader } from '../../../platform/reading/reader';
import type {
  CohortFilter,
  CohortOrder,
  ProgrammeFilter,
  ProgrammeOrder,
} from '../resolver-types.generated';
import { cohortConditions, programmeConditions } from './conditions';
import { CaseRequirement } from './entities/case-requirement';
import { Cohort } from './entities/cohort';
import { Programme } from './entities/programme';
import { ProgrammeHospital } from './entities/programme-hospital';
import { ProgrammeHost } from './entities/programme-host';
import { ProgrammeModule } from './entities/programme-module';
import { ProgrammePrerequisite } from './entities/programme-prerequisite';
import { ProgrammeSpecialty } from './entities/programme-specialty';
import { ProgrammeSupervisor } from './entities/programme-supervisor';

const byPosition = [{ property: 'position', direction: 'ASC' }] as const;
const programmeOrder = { NAME: 'sortName', PUBLISHED_ON: 'publishedOn' } as const;
const cohortOrder = {
  STARTS_ON: 'startsOn',
  APPLICATIONS_CLOSE_AT: 'applicationsCloseAt',
} as const;

export type ProgrammeListArguments = ListArguments & {
  readonly filter?: ProgrammeFilter | null;
  readonly orderBy?: ProgrammeOrder | null;
};

export type CohortListArguments = ListArguments & {
  readonly filter?: CohortFilter | null;
  readonly orderBy?: CohortOrder | null;
};

/** Below which other things there are lists of programmes, and how they hang together. */
const programmesOf = {
  'Group.programmes': via('programme_hosts', 'group_id'),
  'Hospital.programmes': via('programme_hospitals', 'hospital_id'),
  'Doctor.supervises': via('programme_supervisors', 'doctor_id'),
} as const satisfies Record<string, Parentage<Programme>>;

/** All SQL of programmes, their modules and cohorts. */
export function createProgrammesRepository(reader: Reader, seal: CursorSeal, now: Date) {
  const nestedProgrammes = createNestedPages(reader, seal, Programme);
  const nestedCohorts = createNestedPages(reader, seal, Cohort);

  const programmes = (field: string, given: ProgrammeListArguments) => ({
    field,
    conditions: programmeConditions(given.filter, now),
    order: orderTerms<Programme, 'NAME' | 'PUBLISHED_ON'>(given.orderBy, programmeOrder, {
      field: 'NAME',
    }),
  });
  const cohorts = (field: string, given: CohortListArguments) => ({
    field,
    conditions: cohortConditions(given.filter, now),
    order: orderTerms<Cohort, 'STARTS_ON' | 'APPLICATIONS_CLOSE_AT'>(given.orderBy, cohortOrder, {
      field: 'STARTS_ON',
    }),
  });

  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(Programme, 'id', ids),
    findHosts: (ids: readonly string[]) =>
      reader.byKeys(ProgrammeHost, 'programmeId', ids, byPosition),
    findHospitals: (ids: readonly string[]) =>
      reader.byKeys(ProgrammeHospital, 'programmeId', ids, byPosition),
    findSpecialties: (ids: readonly string[]) =>
      reader.byKeys(ProgrammeSpecialty, 'programmeId', ids, byPosition),
    findSupervisors: (ids: readonly string[]) =>
      reader.byKeys(ProgrammeSupervisor, 'programmeId', ids, byPosition),
    findPrerequisites: (ids: readonly string[]) =>
      reader.byKeys(ProgrammePrerequisite, 'programmeId', ids, [
        { property: 'requiredId', direction: 'ASC' },
      ]),
    findModules: (ids: readonly string[]) =>
      reader.byKeys(ProgrammeModule, 'programmeId', ids, byPosition),
    findModulesByIds: (ids: readonly string[]) => reader.byKeys(ProgrammeModule, 'id', ids),
    findRequirements: (moduleIds: readonly string[]) =>
      reader.byKeys(CaseRequirement, 'moduleId', moduleIds, byPosition),
    findRequirementsByIds: (ids: readonly string[]) => reader.byKeys(CaseRequirement, 'id', ids),
    findCohortsByIds: (ids: readonly string[]) => reader.byKeys(Cohort, 'id', ids),

    page: (given: ProgrammeListArguments) =>
      rootPage(reader, seal, Programme, given, programmes('Query.programmes', given)),
    pageOf: (field: keyof typeof programmesOf, parentId: string, given: ProgrammeListArguments) =>
      nestedProgrammes(parentId, given, {
        ...programmes(field, given),
        parentage: programmesOf[field],
      }),

    cohortPage: (given: CohortListArguments) =>
      rootPage(reader, seal, Cohort, given, cohorts('Query.cohorts', given)),
    cohortPageOf: (programmeId: string, given: CohortListArguments) =>
      nestedCohorts(programmeId, given, {
        ...cohorts('Programme.cohorts', given),
        parentage: { property: 'programmeId' },
      }),
  };
}

export type ProgrammesRepository = ReturnType<typeof createProgrammesRepository>;

function via(table: string, parent: string) {
  return {
    through: `SELECT programme_id AS row_id, ${parent} AS parent_id FROM ${table} WHERE ${parent} IN (?)`,
  };
}
