import { named } from '../../../../platform/naming/named';
import { referenceOrNull, referenceTo } from '../../../../platform/reference';
import type {
  JointHospitalResolvers,
  ProgrammeFundingResolvers,
  ProgrammeResolvers,
} from '../../resolver-types.generated';

import { loadHistory } from '../load-history';

export const Programme: ProgrammeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.programmeById.load(id),
  ...named,
  async specialties({ id }, _args, { loaders }) {
    const specialties = await loaders.specialtiesByProgrammeId.load(id);
    return specialties.map(({ specialtyCode }) => ({ code: specialtyCode }));
  },
  async hosts({ id }, _args, { loaders }) {
    const hosts = await loaders.hostsByProgrammeId.load(id);
    return hosts.map(({ groupId }) => referenceTo(groupId));
  },
  jointHospitals: ({ id }, _args, { loaders }) => loaders.hospitalsByProgrammeId.load(id),
  funding: ({ fundingKind: kind, funder, fundingPartnerId: partnerId }) =>
    kind === null ? null : { kind, funder, partnerId },
  async supervisors({ id }, _args, { loaders }) {
    const supervisors = await loaders.supervisorsByProgrammeId.load(id);
    return supervisors.map(({ doctorId }) => referenceTo(doctorId));
  },
  modules: ({ id }, _args, { loaders }) => loaders.modulesByProgrammeId.load(id),
  async prerequisites({ id }, _args, { loaders }) {
    const required = await loaders.prerequisitesByProgrammeId.load(id);
    const programmes = await Promise.all(
      required.map(({ requiredId }) => loaders.programmeById.load(requiredId)),
    );
    return programmes.filter((programme) => programme !== null);
  },
  history: ({ id }, _args, context) => loadHistory(id, id, context),
  cohorts: ({ id }, args, { programmes }) => programmes.cohortPageOf(id, args),
  enrolments: ({ id }, args, { enrolments }) => enrolments.pageOf('Programme.enrolments', id, args),
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};

export const ProgrammeFunding: ProgrammeFundingResolvers = {
  partner: ({ partnerId }) => referenceOrNull(partnerId),
};

export const JointHospital: JointHospitalResolvers = {
  hospital: ({ hospitalId }) => referenceTo(hospitalId),
};
