import { referenceOrNull } from '../../../../platform/reference';
import { requireGroup } from '../../register/require-group';
import type { ArticleResolvers } from '../../resolver-types.generated';

export const Article: ArticleResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.articleById.load(id),
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
  author: ({ authorId }) => referenceOrNull(authorId),
  audienceGroup: ({ audienceGroupId }, _args, { loaders }) =>
    audienceGroupId === null ? null : loaders.groupById.load(audienceGroupId),
};
