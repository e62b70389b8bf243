import type { QueryResolvers } from '../../resolver-types.generated';
import { requireForFilter } from '../require-for-filter';

type Own = Pick<QueryResolvers, 'programme' | 'programmes' | 'cohort' | 'cohorts'>;

export const Query: Own = {
  programme: (_parent, { id }, { loaders }) => loaders.programmeById.load(id),
  async programmes(_parent, args, context) {
    await requireForFilter(args.filter, context);
    return context.programmes.page(args);
  },
  cohort: (_parent, { id }, { loaders }) => loaders.cohortById.load(id),
  cohorts: (_parent, args, { programmes }) => programmes.cohortPage(args),
};
