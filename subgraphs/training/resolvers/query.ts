import { badInput } from '../../../platform/errors';
import { readEvents } from '../../../platform/events/read-events';
import type { QueryResolvers } from '../resolver-types.generated';
import { loadSlice } from '../slice/load-slice';

type Own = Pick<QueryResolvers, 'trainingEvents' | 'trainingSlice'>;

/** What only other parts of the program ask. */
export const Query: Own = {
  trainingEvents(_parent, args, { database }) {
    return readEvents(database.manager, args);
  },
  trainingSlice(_parent, { groupIds, from, to }, { database }) {
    if (from >= to) throw badInput('PERIOD_EMPTY', 'from: must be a day before to.');
    return loadSlice(database.manager, groupIds ?? null, { from, to });
  },
};
