import type { CursorSeal } from '../../../platform/connection/cursor';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import { all, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import type { ListOf } from '../list-of';
import type {
  MembershipApplicationFilter,
  MembershipApplicationOrder,
  MembershipMeasureFilter,
  MembershipMeasureOrder,
} from '../resolver-types.generated';
import { CharterProposal } from './entities/charter-proposal';
import { MeasureStep } from './entities/measure-step';
import { MembershipApplication } from './entities/membership-application';
import { MembershipFinding } from './entities/membership-finding';
import { MembershipMeasure } from './entities/membership-measure';
import { MembershipStep } from './entities/membership-step';
import { Vote } from './entities/vote';
import { VoteElector } from './entities/vote-elector';

const underWay = ['APPLIED', 'UNDER_REVIEW', 'NOTICE', 'VOTING'];

/** All SQL of applications, measures and votes. */
export function createMembershipRepository(reader: Reader, seal: CursorSeal) {
  return {
    findApplications: (ids: readonly string[]) => reader.byKeys(MembershipApplication, 'id', ids),
    findMeasures: (ids: readonly string[]) => reader.byKeys(MembershipMeasure, 'id', ids),
    findMeasureSteps: (ids: readonly string[]) =>
      reader.byKeys(MeasureStep, 'measureId', ids, [{ property: 'stepNumber', direction: 'ASC' }]),
    findCharterProposals: (ids: readonly string[]) => reader.byKeys(CharterProposal, 'id', ids),
    charterProposals: () =>
      reader.find(
        CharterProposal,
        [],
        [
          { property: 'proposedAt', direction: 'DESC' },
          { property: 'id', direction: 'DESC' },
        ],
      ),
    findVotes: (ids: readonly string[]) => reader.byKeys(Vote, 'id', ids),
    findFindings: (ids: readonly string[]) =>
      reader.byKeys(MembershipFinding, 'applicationId', ids, [
        { property: 'criterionCode', direction: 'ASC' },
      ]),
    findSteps: (ids: readonly string[]) =>
      reader.byKeys(MembershipStep, 'applicationId', ids, [
        { property: 'stepNumber', direction: 'ASC' },
      ]),
    findElectors: (ids: readonly string[]) =>
      reader.byKeys(VoteElector, 'voteId', ids, [{ property: 'groupId', direction: 'ASC' }]),

    /** The ballots that these groups have and did not cast. */
    findOpenBallots(groupIds: readonly string[], now: Date) {
      const open = where(
        't.closed_at IS NULL AND t.abandoned_at IS NULL AND t.opens_at <= ? AND t.closes_at > ?',
        now,
        now,
      );
      const votes = all([reader.visible(Vote), open]);
      return reader.find(VoteElector, [
        oneOf('t.group_id', groupIds),
        where('t.voted_at IS NULL AND t.recused_because IS NULL'),
        where(`t.vote_id IN (SELECT t.id FROM votes t WHERE ${votes.sql})`, ...votes.values),
      ]);
    },

    /** What these groups applied for or sponsor, as long as it is not decided. */
    findUnderWay: (groupIds: readonly string[]) =>
      reader.find(
        MembershipApplication,
        [
          oneOf('t.state', underWay),
          where('t.group_id IN (?) OR t.sponsor_id IN (?)', groupIds, groupIds),
        ],
        [
          { property: 'appliedAt', direction: 'ASC' },
          { property: 'id', direction: 'ASC' },
        ],
      ),

    applications: (given: ListOf<MembershipApplicationFilter, MembershipApplicationOrder>) =>
      rootPage(reader, seal, MembershipApplication, given, {
        field: 'Query.membershipApplications',
        conditions: [
          whenGiven(given.filter?.state, (states) => oneOf('t.state', states)),
          whenGiven(given.filter?.group, (id) => where('t.group_id = ?', id)),
          whenGiven(given.filter?.sponsor, (id) => where('t.sponsor_id = ?', id)),
        ],
        order: orderTerms(
          given.orderBy,
          { APPLIED_AT: 'appliedAt' },
          { field: 'APPLIED_AT', direction: 'DESC' },
        ),
      }),

    measures: (given: ListOf<MembershipMeasureFilter, MembershipMeasureOrder>) =>
      rootPage(reader, seal, MembershipMeasure, given, {
        field: 'Query.membershipMeasures',
        conditions: [
          whenGiven(given.filter?.kind, (kinds) => oneOf('t.kind', kinds)),
          whenGiven(given.filter?.state, (states) => oneOf('t.state', states)),
          whenGiven(given.filter?.group, (id) => where('t.group_id = ?', id)),
        ],
        order: orderTerms(
          given.orderBy,
          { PROPOSED_AT: 'proposedAt' },
          { field: 'PROPOSED_AT', direction: 'DESC' },
        ),
      }),
  };
}

export type MembershipRepository = ReturnType<typeof createMembershipRepository>;
