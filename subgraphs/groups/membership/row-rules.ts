import { rowRules, withTheirParent } from '../../../platform/access/row-rules';
import { allOf } from '../access/all-of';
import { anyOf } from '../access/any-of';
import { members } from '../access/members';
import { namedIn } from '../access/named-in';
import { ofOwn } from '../access/of-own';
import { rowsWhere } from '../access/rows-where';
import { secretariat } from '../access/secretariat';
import { MembershipApplication } from './entities/membership-application';
import { MembershipFinding } from './entities/membership-finding';
import { MembershipMeasure } from './entities/membership-measure';
import { MembershipStep } from './entities/membership-step';
import { Vote } from './entities/vote';
import { VoteElector } from './entities/vote-elector';

/** The members decide together; whom it concerns may follow it. */
const membersAndOwn = anyOf(secretariat, members, ofOwn('group', 't.group_id'));

const ownMatter = (matter: 'APPLICATION' | 'EXPULSION', table: string) =>
  allOf(
    rowsWhere(`t.matter = '${matter}'`),
    namedIn('t.matter_id', `SELECT t.id FROM ${table} t`, ofOwn('group', 't.group_id')),
  );

export const membershipRules = rowRules(
  [MembershipApplication, membersAndOwn],
  [MembershipFinding, withTheirParent],
  [MembershipMeasure, membersAndOwn],
  [MembershipStep, withTheirParent],
  [
    Vote,
    anyOf(
      secretariat,
      members,
      ownMatter('APPLICATION', 'membership_applications'),
      ownMatter('EXPULSION', 'membership_measures'),
    ),
  ],
  [VoteElector, withTheirParent],
);
