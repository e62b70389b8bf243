import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { RegisterRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createRegisterLoaders(register: RegisterRepository) {
  const byId = <Row extends { id: string }>(find: (ids: readonly string[]) => Promise<Row[]>) =>
    new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await find(ids), ({ id }) => id),
    );
  const ofDoctor = <Row extends { doctorId: string }>(
    find: (ids: readonly string[]) => Promise<Row[]>,
  ) =>
    new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await find(ids), ({ doctorId }) => doctorId),
    );

  return {
    doctorById: byId(register.findDoctors),
    engagementById: byId(register.findEngagements),
    joinRequestById: byId(register.findJoinRequests),
    specialtiesByDoctorId: ofDoctor(register.findSpecialties),
    academicRolesByDoctorId: ofDoctor(register.findAcademicRoles),
    formerEmployersByDoctorId: ofDoctor(register.findFormerEmployers),
    affiliationsByDoctorId: ofDoctor(register.findAffiliations),
    versionsByDoctorId: ofDoctor(register.findDoctorVersions),
    versionsByEngagementId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(
        ids,
        await register.findEngagementVersions(ids),
        ({ engagementId }) => engagementId,
      ),
    ),
    joiningTermsByGroupId: new DataLoader(async (ids: readonly string[]) =>
      // The last of each group is in force.
      manyForEach(ids, await register.findJoiningTerms(ids), ({ groupId }) => groupId),
    ),
    stepsByJoinRequestId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(
        ids,
        await register.findJoinRequestSteps(ids),
        ({ joinRequestId }) => joinRequestId,
      ),
    ),
  };
}
