import { referenceTo } from '../../../../platform/reference';
import { requireGroup } from '../../register/require-group';
import type {
  MembershipApplicationResolvers,
  MembershipFindingResolvers,
} from '../../resolver-types.generated';

export const MembershipApplication: MembershipApplicationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.applicationById.load(id),
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
  leadDoctor: ({ leadDoctorId }) => referenceTo(leadDoctorId),
  specialty: ({ specialtyCode }) => ({ code: specialtyCode }),
  sponsor: ({ sponsorId }, _args, { loaders }) => requireGroup(loaders, sponsorId),
  async charter({ charterId }, _args, { loaders }) {
    const charter = await loaders.charterById.load(charterId);
    if (!charter) throw new Error(`Charter ${charterId} was signed but has no row`);
    return charter;
  },
  async findings({ id, charterId }, _args, { loaders }) {
    const findings = await loaders.findingsByApplicationId.load(id);
    return findings.map((finding) => ({ ...finding, charterId }));
  },
  vote: ({ voteId }, _args, { loaders }) =>
    voteId === null ? null : loaders.voteById.load(voteId),
  steps: ({ id }, _args, { loaders }) => loaders.stepsByApplicationId.load(id),
};

export const MembershipFinding: MembershipFindingResolvers = {
  async criterion({ charterId, criterionCode }, _args, { loaders }) {
    const charter = await loaders.charterById.load(charterId);
    const criterion = charter?.criteria.find(({ code }) => code === criterionCode);
    if (!criterion) throw new Error(`Charter ${charterId} has no criterion ${criterionCode}`);
    return criterion;
  },
};
