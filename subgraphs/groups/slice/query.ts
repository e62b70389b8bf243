import { badInput, forbidden } from '../../../platform/errors';
import type { QueryResolvers } from '../resolver-types.generated';
import { figures } from './figures';
import { createSliceRepository } from './repository';

export const Query: QueryResolvers = {
  groupsSlice(_parent, { groupIds, from, to }, { issuer, database }) {
    if (issuer !== 'reports') throw forbidden('read figures');
    if (from > to) throw badInput('DAYS_REVERSED', 'from: must not be after to.');
    return figures(createSliceRepository(database.manager), groupIds ?? null, { from, to });
  },
};
