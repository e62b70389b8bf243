import { named } from '../../../../platform/naming/named';
import { reportedDate } from '../../../../platform/naming/reported-date';
import { referenceOrNull, referenceTo } from '../../../../platform/reference';
import { requireScopeOfFilter } from '../require-scope-of-filter';
import type { DoctorResolvers, FormerEmployerResolvers } from '../../resolver-types.generated';

export const Doctor: DoctorResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.doctorById.load(id),
  ...named,
  async specialties({ id }, _args, { loaders }) {
    const specialties = await loaders.specialtiesByDoctorId.load(id);
    return specialties.map(({ specialtyCode }) => ({ code: specialtyCode }));
  },
  practiceModeSince: ({ practiceModeSince, practiceModePrecision }) =>
    reportedDate(practiceModeSince, practiceModePrecision),
  mainEmployer: ({ mainEmployerId, mainEmployerName }) =>
    mainEmployerId === null && mainEmployerName === null
      ? null
      : { hospital: referenceOrNull(mainEmployerId), name: mainEmployerName },
  formerEmployers: ({ id }, _args, { loaders }) => loaders.formerEmployersByDoctorId.load(id),
  practisingSince: ({ practisingSince, practisingPrecision }) =>
    reportedDate(practisingSince, practisingPrecision),
  academicRoles: ({ id }, _args, { loaders }) => loaders.academicRolesByDoctorId.load(id),
  async groups({ id }, _args, { loaders }) {
    const affiliations = await loaders.affiliationsByDoctorId.load(id);
    return [...new Set(affiliations.map(({ groupId }) => groupId))].map(referenceTo);
  },
  engagements({ id }, args, { register, viewer }) {
    requireScopeOfFilter(args.filter, viewer);
    return register.engagements.below('Doctor.engagements', { property: 'doctorId' }, id, args);
  },
  joinRequests: ({ id }, args, { register }) =>
    register.joinRequests.below('Doctor.joinRequests', { property: 'doctorId' }, id, args),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};

export const FormerEmployer: FormerEmployerResolvers = {
  hospital: ({ hospitalId }) => referenceOrNull(hospitalId),
  from: ({ startedOn, startedPrecision }) => reportedDate(startedOn, startedPrecision),
  until: ({ leftOn, leftPrecision }) => reportedDate(leftOn, leftPrecision),
};
