import { referenceOrNull, referenceTo } from '../../../../platform/reference';
import { requireGroup } from '../../register/require-group';
import { requireGroups } from '../../register/require-groups';
import type {
  MdtConferenceResolvers,
  MdtOpinionResolvers,
  MdtParticipantResolvers,
} from '../../resolver-types.generated';

export const MdtConference: MdtConferenceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.conferenceById.load(id),
  convener: ({ convenerId }, _args, { loaders }) => requireGroup(loaders, convenerId),
  treatingHospital: ({ treatingHospitalId }) => referenceOrNull(treatingHospitalId),
  async groups({ id }, _args, { loaders }) {
    const participants = await loaders.participantsByConferenceId.load(id);
    const ids = participants.map(({ groupId }) => groupId).filter((groupId) => groupId !== null);
    return requireGroups(loaders, ids);
  },
  async invitedGroups({ id }, _args, { loaders }) {
    const invitations = await loaders.invitationsByConferenceId.load(id);
    return requireGroups(
      loaders,
      invitations.map(({ groupId }) => groupId),
    );
  },
  steps: ({ id }, _args, { loaders }) => loaders.stepsByConferenceId.load(id),
  participants: ({ id }, _args, { loaders }) => loaders.participantsByConferenceId.load(id),
  opinions: ({ id }, _args, { loaders }) => loaders.opinionsByConferenceId.load(id),
};

export const MdtParticipant: MdtParticipantResolvers = {
  doctor: ({ doctorId }) => referenceTo(doctorId),
  group: ({ groupId }, _args, { loaders }) =>
    groupId === null ? null : loaders.groupById.load(groupId),
  hospital: ({ hospitalId }) => referenceOrNull(hospitalId),
};

export const MdtOpinion: MdtOpinionResolvers = {
  doctor: ({ doctorId }) => referenceTo(doctorId),
  group: ({ groupId }, _args, { loaders }) =>
    groupId === null ? null : loaders.groupById.load(groupId),
};
