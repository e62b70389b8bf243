import { CreateMembership1767225600002 } from '../migrations/1767225600002-create-membership';
import { CreateBallots1767225600122 } from '../migrations/1767225600122-create-ballots';
import { Ballot } from './entities/ballot';
import { CharterProposal } from './entities/charter-proposal';
import { FindingRecord } from './entities/finding-record';
import { MeasureStep } from './entities/measure-step';
import { MembershipApplication } from './entities/membership-application';
import { MembershipFinding } from './entities/membership-finding';
import { MembershipMeasure } from './entities/membership-measure';
import { MembershipStep } from './entities/membership-step';
import { Vote } from './entities/vote';
import { VoteElector } from './entities/vote-elector';
import { CharterProposal as charterProposal } from './resolvers/charter-proposal';
import { Mutation as conduct } from './resolvers/conduct';
import * as application from './resolvers/membership-application';
import { MembershipMeasure as measure } from './resolvers/membership-measure';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';
import { Tasks } from './resolvers/tasks';
import * as vote from './resolvers/vote';
import { membershipReasons } from './reasons';
import { membershipRules } from './row-rules';
import { closeVotes } from './tasks/close-votes';
import { endSuspensions } from './tasks/end-suspensions';
import { openVotes } from './tasks/open-votes';

/** How groups come in, and what happens when one does not keep to the charter. */
export const membership = {
  entities: [
    Ballot,
    CharterProposal,
    FindingRecord,
    MeasureStep,
    MembershipApplication,
    MembershipFinding,
    MembershipMeasure,
    MembershipStep,
    Vote,
    VoteElector,
  ],
  rowRules: membershipRules,
  migrations: [CreateMembership1767225600002, CreateBallots1767225600122],
  appendOnly: ['membership_steps', 'finding_records', 'measure_steps'],
  tasks: [endSuspensions, openVotes, closeVotes],
  reasons: membershipReasons,
  resolvers: {
    Query,
    Mutation: { ...Mutation, ...conduct },
    Tasks,
    ...application,
    CharterProposal: charterProposal,
    MembershipMeasure: measure,
    ...vote,
  },
};
