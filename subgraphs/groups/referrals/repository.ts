import type { CursorSeal } from '../../../platform/connection/cursor';
import { createNestedPages } from '../../../platform/connection/nested-pages';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import { oneOf, whenGiven, where, type Condition } from '../../../platform/reading/condition';
import type { Parentage, Reader } from '../../../platform/reading/reader';
import { endOfDay } from '../domain/end-of-day';
import type { ListOf } from '../list-of';
import type {
  ReferralDirection,
  ReferralFilter,
  ReferralOrder,
  ReferralState,
} from '../resolver-types.generated';
import { Referral } from './entities/referral';
import { ReferralStep } from './entities/referral-step';

const orderProperties = { SENT_AT: 'sentAt', ANSWER_DUE_AT: 'answerDueAt' } as const;
const newestFirst = { field: 'SENT_AT', direction: 'DESC' } as const;
const mostPressingFirst = { field: 'ANSWER_DUE_AT', direction: 'ASC' } as const;

/** A referral belongs to two groups; each is asked for by its own index. */
const parentageOf: Record<ReferralDirection | 'EITHER', Parentage<Referral>> = {
  SENT: { property: 'fromId' },
  RECEIVED: { property: 'toId' },
  EITHER: {
    through: `SELECT row_id, parent_id FROM (
      SELECT id AS row_id, from_group_id AS parent_id FROM referrals
      UNION ALL SELECT id, to_group_id FROM referrals) ends WHERE parent_id IN (?)`,
  },
};

/** In one of the states: now, or at the end of a day. */
function inState(states: readonly ReferralState[], day: string | null | undefined): Condition {
  const now = oneOf('t.state', states);
  if (day == null || states.length === 0) return now;
  return where(
    `(SELECT referral_steps.state FROM referral_steps
      WHERE referral_steps.referral_id = t.id AND referral_steps.happened_at < ?
      ORDER BY referral_steps.step_number DESC LIMIT 1) IN (?)`,
    endOfDay(day),
    states,
  );
}

export interface OfGroup {
  readonly state?: readonly ReferralState[] | null;
  readonly dueBefore?: Date | null;
  readonly direction?: ReferralDirection | null;
}

/** All SQL of referrals. */
export function createReferralsRepository(reader: Reader, seal: CursorSeal) {
  const nested = createNestedPages(reader, seal, Referral);
  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(Referral, 'id', ids),
    findContinuing: (ids: readonly string[]) => reader.byKeys(Referral, 'continuesId', ids),
    findSteps: (ids: readonly string[]) =>
      reader.byKeys(ReferralStep, 'referralId', ids, [
        { property: 'stepNumber', direction: 'ASC' },
      ]),

    ofGroup: (groupId: string, given: ListOf<OfGroup, ReferralOrder>) =>
      nested(groupId, given, {
        field: 'Group.referrals',
        parentage: parentageOf[given.filter?.direction ?? 'EITHER'],
        conditions: [
          whenGiven(given.filter?.state, (states) => oneOf('t.state', states)),
          whenGiven(given.filter?.dueBefore, (instant) => where('t.answer_due_at < ?', instant)),
        ],
        order: orderTerms(given.orderBy, orderProperties, newestFirst),
      }),

    /** Those that the group can still answer. */
    waitingFor: (groupId: string, given: ListOf<never, never>, now: Date) =>
      nested(groupId, given, {
        field: 'Tasks.referrals',
        parentage: parentageOf.RECEIVED,
        conditions: [where("t.state = 'SENT' AND t.answer_due_at > ?", now)],
        order: orderTerms(null, orderProperties, mostPressingFirst),
      }),

    page: (given: ListOf<ReferralFilter, ReferralOrder>) =>
      rootPage(reader, seal, Referral, given, {
        field: 'Query.referrals',
        conditions: [
          whenGiven(given.filter?.state, (states) => inState(states, given.filter?.asOf)),
          whenGiven(given.filter?.urgency, (urgencies) => oneOf('t.urgency', urgencies)),
          whenGiven(given.filter?.specialty, (code) =>
            where("t.specialty_code = ? OR t.specialty_code LIKE CONCAT(?, '.%')", code, code),
          ),
          whenGiven(given.filter?.from, (id) => where('t.from_group_id = ?', id)),
          whenGiven(given.filter?.to, (id) => where('t.to_group_id = ?', id)),
          whenGiven(given.filter?.dueBefore, (instant) => where('t.answer_due_at < ?', instant)),
        ],
        order: orderTerms(given.orderBy, orderProperties, newestFirst),
      }),
  };
}

export type ReferralsRepository = ReturnType<typeof createReferralsRepository>;
