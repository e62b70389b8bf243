import { badInput } from '../../../platform/errors';
import type { QueryResolvers } from '../resolver-types.generated';
import { figures } from './figures';
import { createSliceRepository } from './repository';

export const Query: QueryResolvers = {
  groupsSlice(_parent, { groupIds, from, to }, { database }) {
    if (from > to) throw badInput('DAYS_REVERSED', 'from: must not be after to.');
    return figures(createSliceRepository(database.manager), groupIds ?? null, { from, to });
  },
};
