import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  assistanceRequest: (_parent, { id }, { loaders }) => loaders.assistanceRequestById.load(id),
  assistanceRequests: (_parent, args, { assistance }) => assistance.requests(args),
  article: (_parent, { id }, { loaders }) => loaders.articleById.load(id),
  articles: (_parent, args, { assistance }) => assistance.articles(args),
};
