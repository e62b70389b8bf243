import type { CursorSeal } from '../../../platform/connection/cursor';
import { createEntityList } from '../../../platform/connection/entity-list';
import { orderTerms } from '../../../platform/connection/order';
import type { Parentage, Reader } from '../../../platform/reading/reader';
import { visibleTable } from '../access/visible-table';
import { CooperationAgreement } from '../agreements/entities/cooperation-agreement';
import type { GroupFreshness } from '../copies/group-freshness';
import type { Given } from '../given';
import type {
  HospitalFilter,
  HospitalOrder,
  SiteFilter,
  SiteOrder,
  SpecialtyFilter,
  SpecialtyOrder,
} from '../resolver-types.generated';
import { Department } from './entities/department';
import { Hospital } from './entities/hospital';
import { HospitalSubject } from './entities/hospital-subject';
import { Site } from './entities/site';
import { Specialty } from './entities/specialty';
import { Theatre } from './entities/theatre';
import { hospitalConditions } from './hospital-conditions';
import { siteConditions } from './site-conditions';
import { specialtyListConditions } from './specialty-list-conditions';

export type HospitalListArguments = Given<HospitalFilter, HospitalOrder>;
type SiteListArguments = Given<SiteFilter, SiteOrder>;
type SpecialtyListArguments = Given<SpecialtyFilter, SpecialtyOrder>;

const byName = [
  { property: 'sortName', direction: 'ASC' },
  { property: 'id', direction: 'ASC' },
] as const;
const byId = [{ property: 'id', direction: 'ASC' }] as const;
const byCode = [{ property: 'code', direction: 'ASC' }] as const;

/** All SQL of the register of hospitals. */
export function createRegisterRepository(reader: Reader, seal: CursorSeal, fresh: GroupFreshness) {
  const agreements = visibleTable('agreements', reader.visible(CooperationAgreement));
  const hospitals = createEntityList(reader, seal, Hospital, (given: HospitalListArguments) => ({
    conditions: hospitalConditions(given.filter, agreements),
    order: orderTerms(
      given.orderBy,
      { NAME: 'sortName', LEVEL: 'level', BEDS: 'beds' },
      { field: 'NAME' },
    ),
  }));
  const sites = createEntityList(reader, seal, Site, (given: SiteListArguments) => ({
    conditions: siteConditions(given.filter),
    order: orderTerms(given.orderBy, { PROVINCE: 'province', CITY: 'city' }, { field: 'CITY' }),
  }));
  const specialties = createEntityList(
    reader,
    seal,
    Specialty,
    (given: SpecialtyListArguments) => ({
      conditions: specialtyListConditions(given.filter),
      order: orderTerms(given.orderBy, { CODE: 'code', NAME: 'sortName' }, { field: 'CODE' }),
    }),
  );

  return {
    findHospitals: (ids: readonly string[]) => reader.byKeys(Hospital, 'id', ids),
    findSites: (ids: readonly string[]) => reader.byKeys(Site, 'id', ids),
    findSitesOfHospitals: (ids: readonly string[]) => reader.byKeys(Site, 'hospitalId', ids, byId),
    findDepartments: (ids: readonly string[]) => reader.byKeys(Department, 'id', ids),
    findDepartmentsOfHospitals: (ids: readonly string[]) =>
      reader.byKeys(Department, 'hospitalId', ids, byName),
    findSubjects: (ids: readonly string[]) =>
      reader.byKeys(HospitalSubject, 'hospitalId', ids, [
        { property: 'specialtyCode', direction: 'ASC' },
      ]),
    findTheatres: (ids: readonly string[]) => reader.byKeys(Theatre, 'id', ids),
    findTheatresOfSites: (ids: readonly string[]) =>
      reader.byKeys(Theatre, 'siteId', ids, [{ property: 'label', direction: 'ASC' }]),
    findSpecialties: (codes: readonly string[]) => reader.byKeys(Specialty, 'code', codes),
    findChildren: (codes: readonly string[]) =>
      reader.byKeys(Specialty, 'parentCode', codes, byCode),

    /** The best hits for the beginning of a name. */
    search: (text: string, limit: number) =>
      reader.ranked(Hospital, { terms: 'search_terms', text, tieBreak: byName, limit }),

    async hospitals(field: string, given: HospitalListArguments) {
      await fresh(given.filter?.groupStatus);
      return hospitals.page(field, given);
    },
    async hospitalsBelow(
      field: string,
      parentage: Parentage<Hospital>,
      parentId: string,
      given: HospitalListArguments,
    ) {
      await fresh(given.filter?.groupStatus);
      return hospitals.below(field, parentage, parentId, given);
    },
    sites: sites.page,
    specialties: specialties.page,
  };
}

export type RegisterRepository = ReturnType<typeof createRegisterRepository>;
