import { referenceOrNull } from '../../../../platform/reference';
import { requireGroup } from '../../register/require-group';
import { requireGroups } from '../../register/require-groups';
import { stateAsOf } from '../domain/state-as-of';
import type { ReferralResolvers, ReferralStepResolvers } from '../../resolver-types.generated';

const mostCandidates = 10;

export const Referral: ReferralResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.referralById.load(id),
  from: ({ fromId }, _args, { loaders }) => requireGroup(loaders, fromId),
  to: ({ toId }, _args, { loaders }) => requireGroup(loaders, toId),
  specialty: ({ specialtyCode }) => ({ code: specialtyCode }),
  steps: ({ id }, _args, { loaders }) => loaders.referralStepsById.load(id),
  async stateAsOf({ id }, { day }, { loaders }) {
    return stateAsOf(await loaders.referralStepsById.load(id), day);
  },
  continues: ({ continuesId }, _args, { loaders }) =>
    continuesId === null ? null : loaders.referralById.load(continuesId),
  continuedBy: ({ id }, _args, { loaders }) => loaders.referralByContinuedId.load(id),
  booking: ({ bookingId }) => referenceOrNull(bookingId),
  async referralCandidates({ fromId, toId, specialtyCode }, _args, { loaders }) {
    const ids = await loaders.groupIdsCovering.load(specialtyCode);
    const groups = await requireGroups(
      loaders,
      ids.filter((id) => id !== fromId && id !== toId),
    );
    return groups.filter(({ status }) => status === 'MEMBER').slice(0, mostCandidates);
  },
};

export const ReferralStep: ReferralStepResolvers = {
  group: ({ groupId }, _args, { loaders }) =>
    groupId === null ? null : loaders.groupById.load(groupId),
};
