import { badInput, forbidden } from '../../../platform/errors';
import { readEvents } from '../../../platform/events/read-events';
import type { QueryResolvers } from '../resolver-types.generated';
import { loadSlice } from '../slice/load-slice';

type Own = Pick<QueryResolvers, 'trainingEvents' | 'trainingSlice'>;

/** What only other parts of the program ask. */
export const Query: Own = {
  trainingEvents(_parent, args, { issuer, database }) {
    if (issuer !== 'relay') throw forbidden('read events');
    return readEvents(database.manager, args);
  },
  trainingSlice(_parent, { groupIds, from, to }, { issuer, database }) {
    if (issuer !== 'reports') throw forbidden('read slices');
    if (from >= to) throw badInput('PERIOD_EMPTY', 'from: must be a day before to.');
    return loadSlice(database.manager, groupIds ?? null, { from, to });
  },
};
