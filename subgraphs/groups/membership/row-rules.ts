import { noClient, rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { anyOf } from '../access/any-of';
import { members } from '../access/members';
import { namedIn } from '../access/named-in';
import { ofOwn } from '../access/of-own';
import { secretariat } from '../access/secretariat';
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

/** The members decide together; whom it concerns may follow it. */
const membersAndOwn = anyOf(secretariat, members, ofOwn('group', 't.group_id'));

/** Votes on what a table holds of one's own; no two tables give the same id. */
const onOwn = (table: string) =>
  namedIn('t.matter_id', `SELECT t.id FROM ${table} t`, ofOwn('group', 't.group_id'));

export const membershipRules = rowRules(
  // Ballots are secret: the count reads them, and nobody else.
  [Ballot, noClient],
  [CharterProposal, anyOf(secretariat, members)],
  [FindingRecord, noClient],
  [MeasureStep, withTheirParent],
  [MembershipApplication, membersAndOwn],
  [MembershipFinding, withTheirParent],
  [MembershipMeasure, membersAndOwn],
  [MembershipStep, withTheirParent],
  [
    Vote,
    anyOf(secretariat, members, onOwn('membership_applications'), onOwn('membership_measures')),
  ],
  [VoteElector, withTheirParent],
);
