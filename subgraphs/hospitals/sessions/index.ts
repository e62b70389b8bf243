import { OfferedSession } from './entities/offered-session';
import { OfferedSession as session } from './resolvers/offered-session';
import { Query } from './resolvers/query';
import { Site } from './resolvers/site';

/** Blocks of time that sites offer to groups. */
export const sessions = {
  entities: [OfferedSession],
  resolvers: { Query, OfferedSession: session, Site },
};
