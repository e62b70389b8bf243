import type { QueryResolvers } from '../resolver-types.generated';
import { doctorsSlice } from './doctors-slice';

const Query: QueryResolvers = {
  doctorsSlice(_parent, { groupIds = null, from, to }, { database }) {
    return doctorsSlice(database.manager, { groupIds, from, to });
  },
};

/** Figures for the scorecards. */
export const slice = { resolvers: { Query } };
