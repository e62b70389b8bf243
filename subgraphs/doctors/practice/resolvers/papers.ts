import { referenceOrNull, referenceTo } from '../../../../platform/reference';
import { requiredRow } from '../../required-row';
import type {
  PracticeRegistrationResolvers,
  PrivilegeResolvers,
  SuspensionResolvers,
} from '../../resolver-types.generated';

export const PracticeRegistration: PracticeRegistrationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.registrationById.load(id),
  doctor: ({ doctorId }, _args, { loaders }) => requiredRow(loaders.doctorById, doctorId),
  hospital: ({ hospitalId }) => referenceOrNull(hospitalId),
  scope: ({ scope }) => scope.map((code) => ({ code })),
  history: ({ id }, _args, { loaders }) => loaders.stepsByPaperId.load(id),
  from: ({ validFrom }) => validFrom,
  to: ({ validUntil }) => validUntil,
};

export const Privilege: PrivilegeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.privilegeById.load(id),
  doctor: ({ doctorId }, _args, { loaders }) => requiredRow(loaders.doctorById, doctorId),
  hospital: ({ hospitalId }) => referenceTo(hospitalId),
  history: ({ id }, _args, { loaders }) => loaders.stepsByPaperId.load(id),
  from: ({ validFrom }) => validFrom,
  to: ({ validUntil }) => validUntil,
};

export const Suspension: SuspensionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.suspensionById.load(id),
  doctor: ({ doctorId }, _args, { loaders }) => requiredRow(loaders.doctorById, doctorId),
  engagement: ({ engagementId }, _args, { loaders }) =>
    engagementId === null ? null : loaders.engagementById.load(engagementId),
  agreement: ({ agreementId }) => referenceOrNull(agreementId),
  history: ({ id }, _args, { loaders }) => loaders.stepsByPaperId.load(id),
  from: ({ startsAt }) => startsAt,
  to: ({ endsAt }) => endsAt,
};
