import { scopeReasons } from '../scope-reasons';
import { OfferedSession } from './entities/offered-session';
import { sessionReasons } from './reasons';
import { Mutation } from './resolvers/mutation';
import { OfferedSession as session } from './resolvers/offered-session';
import { Query } from './resolvers/query';
import { Site } from './resolvers/site';

/** Blocks of time that sites offer to groups. */
export const sessions = {
  entities: [OfferedSession],
  reasons: { ...scopeReasons, ...sessionReasons },
  resolvers: { Query, Mutation, OfferedSession: session, Site },
};
