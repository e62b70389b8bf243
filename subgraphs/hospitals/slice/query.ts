import { badInput } from '../../../platform/errors';
import { readEvents } from '../../../platform/events/read-events';
import type { QueryResolvers } from '../resolver-types.generated';
import { readSlice } from './read-slice';

/** What other parts of the program ask, and no client. */
export const Query: QueryResolvers = {
  hospitalsEvents(_parent, args, { database }) {
    return readEvents(database.manager, args);
  },
  hospitalsSlice(_parent, args, { database }) {
    if (args.from >= args.to) {
      throw badInput('EMPTY_PERIOD', 'hospitalsSlice: from must be before to.');
    }
    return readSlice(database.manager, args);
  },
};
