import { reportedDate } from '../../../../platform/naming/reported-date';
import { referenceTo } from '../../../../platform/reference';
import { requireGroups } from '../../register/require-groups';
import type {
  PublicationResolvers,
  ResearchProjectResolvers,
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
  publications: ({ id }, _args, { loaders }) => loaders.publicationsByProjectId.load(id),
};

export const Publication: PublicationResolvers = {
  publishedOn: ({ publishedOn, publishedPrecision }) =>
    reportedDate(publishedOn, publishedPrecision),
};
