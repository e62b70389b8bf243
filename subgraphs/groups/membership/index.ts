import { CreateMembership1767225600002 } from '../migrations/1767225600002-create-membership';
import { MembershipApplication } from './entities/membership-application';
import { MembershipFinding } from './entities/membership-finding';
import { MembershipMeasure } from './entities/membership-measure';
import { MembershipStep } from './entities/membership-step';
import { Vote } from './entities/vote';
import { VoteElector } from './entities/vote-elector';
import * as application from './resolvers/membership-application';
import { MembershipMeasure as measure } from './resolvers/membership-measure';
import { Query } from './resolvers/query';
import { Tasks } from './resolvers/tasks';
import * as vote from './resolvers/vote';
import { membershipRules } from './row-rules';

/** How groups come in, and what happens when one does not keep to the charter. */
export const membership = {
  entities: [
    MembershipApplication,
    MembershipFinding,
    MembershipMeasure,
    MembershipStep,
    Vote,
    VoteElector,
  ],
  rowRules: membershipRules,
  migrations: [CreateMembership1767225600002],
  appendOnly: ['membership_steps'],
  resolvers: { Query, Tasks, ...application, MembershipMeasure: measure, ...vote },
};
