import { pageSize } from '../../../../platform/connection/page-size';
import type { SearchAnswerResolvers } from '../../resolver-types.generated';

const mostHits = 20;

export const SearchAnswer: SearchAnswerResolvers = {
  hospitals: ({ text }, { first }, { register }) =>
    register.search(text, pageSize(first, mostHits)),
};
