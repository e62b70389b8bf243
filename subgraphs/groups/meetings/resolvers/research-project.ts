import { reportedDate } from '../../../../platform/naming/reported-date';
import { referenceTo } from '../../../../platform/reference';
import { requireGroup } from '../../register/require-group';
import { requireGroups } from '../../register/require-groups';
import type {
  PublicationResolvers,
  ResearchProjectResolvers,
  ResearchStepResolvers,
} from '../../resolver-types.generated';

export const ResearchProject: ResearchProjectResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.projectById.load(id),
  async groups({ id }, _args, { loaders }) {
    const rows = await loaders.groupsByProjectId.load(id);
    return requireGroups(
      loaders,
      rows.map(({ groupId }) => groupId),
    );
  },
  async hospitals({ id }, _args, { loaders }) {
    const rows = await loaders.hospitalsByProjectId.load(id);
    return rows.map(({ hospitalId }) => referenceTo(hospitalId));
  },
  steps: ({ id }, _args, { loaders }) => loaders.stepsByProjectId.load(id),
  publications: ({ id }, _args, { loaders }) => loaders.publicationsByProjectId.load(id),
};

export const Publication: PublicationResolvers = {
  publishedOn: ({ publishedOn, publishedPrecision }) =>
    reportedDate(publishedOn, publishedPrecision),
};

export const ResearchStep: ResearchStepResolvers = {
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
};
