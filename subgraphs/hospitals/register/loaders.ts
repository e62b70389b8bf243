import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { RegisterRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createRegisterLoaders(register: RegisterRepository) {
  const byId = <Row extends { id: string }>(find: (ids: readonly string[]) => Promise<Row[]>) =>
    new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await find(ids), ({ id }) => id),
    );
  const ofHospital = <Row extends { hospitalId: string }>(
    find: (ids: readonly string[]) => Promise<Row[]>,
  ) =>
    new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await find(ids), ({ hospitalId }) => hospitalId),
    );

  return {
    hospitalById: byId(register.findHospitals),
    siteById: byId(register.findSites),
    theatreById: byId(register.findTheatres),
    departmentById: byId(register.findDepartments),
    sitesByHospitalId: ofHospital(register.findSitesOfHospitals),
    departmentsByHospitalId: ofHospital(register.findDepartmentsOfHospitals),
    subjectsByHospitalId: ofHospital(register.findSubjects),
    theatresBySiteId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await register.findTheatresOfSites(ids), ({ siteId }) => siteId),
    ),
    specialtyByCode: new DataLoader(async (codes: readonly string[]) =>
      oneForEach(codes, await register.findSpecialties(codes), ({ code }) => code),
    ),
    specialtiesByParentCode: new DataLoader(async (codes: readonly string[]) =>
      manyForEach(codes, await register.findChildren(codes), ({ parentCode }) => parentCode!),
    ),
  };
}
