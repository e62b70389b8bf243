import type { QueryResolvers } from '../../resolver-types.generated';

type Own = Pick<
  QueryResolvers,
  'institution' | 'institutions' | 'outreachEvent' | 'outreachEvents'
>;

export const Query: Own = {
  institution: (_parent, { id }, { loaders }) => loaders.institutionById.load(id),
  institutions: (_parent, args, { outreach }) => outreach.institutionPage(args),
  outreachEvent: (_parent, { id }, { loaders }) => loaders.outreachEventById.load(id),
  outreachEvents: (_parent, args, { outreach }) => outreach.page(args),
};
