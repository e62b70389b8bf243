import type { CursorSeal } from '../../../platform/connection/cursor';
import { orderTerms } from '../../../platform/connection/order';
import { rootPage } from '../../../platform/connection/root-page';
import { all, oneOf, whenGiven, where } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import type { ListOf } from '../list-of';
import type { InitiativeFilter, InitiativeOrder } from '../resolver-types.generated';
import { CommitmentChange } from './entities/commitment-change';
import { Initiative } from './entities/initiative';
import { InitiativeCommitment } from './entities/initiative-commitment';
import { InitiativeStep } from './entities/initiative-step';
import { PriceTier } from './entities/price-tier';

/** All SQL of initiatives. */
export function createInitiativesRepository(reader: Reader, seal: CursorSeal, counting: Reader) {
  /** As far as the viewer may see who joined: a filter must not tell what a row would not. */
  function joinedBy(groupId: string) {
    const seen = all([where('t.group_id = ?', groupId), reader.visible(InitiativeCommitment)]);
    return where(
      `t.id IN (SELECT t.initiative_id FROM initiative_commitments t WHERE ${seen.sql})`,
      ...seen.values,
    );
  }

  return {
    findByIds: (ids: readonly string[]) => reader.byKeys(Initiative, 'id', ids),
    findCommitments: (ids: readonly string[]) =>
      reader.byKeys(InitiativeCommitment, 'initiativeId', ids, [
        { property: 'committedAt', direction: 'ASC' },
        { property: 'groupId', direction: 'ASC' },
      ]),
    /** Of every group: for the total, which all may know who may see the initiative. */
    findCommitted: (ids: readonly string[]) =>
      counting.byKeys(InitiativeCommitment, 'initiativeId', ids),
    findChanges: (ids: readonly string[]) =>
      reader.byKeys(CommitmentChange, 'initiativeId', ids, [
        { property: 'happenedAt', direction: 'ASC' },
        { property: 'groupId', direction: 'ASC' },
        { property: 'changeNumber', direction: 'ASC' },
      ]),
    findSteps: (ids: readonly string[]) =>
      reader.byKeys(InitiativeStep, 'initiativeId', ids, [
        { property: 'stepNumber', direction: 'ASC' },
      ]),
    findTiers: (ids: readonly string[]) =>
      reader.byKeys(PriceTier, 'initiativeId', ids, [
        { property: 'fromQuantity', direction: 'ASC' },
      ]),

    /** Open ones whose opt-in ends between the two instants. */
    findClosing: (after: Date, before: Date) =>
      reader.find(
        Initiative,
        [where("t.state = 'OPEN' AND t.closes_at > ? AND t.closes_at <= ?", after, before)],
        [
          { property: 'closesAt', direction: 'ASC' },
          { property: 'id', direction: 'ASC' },
        ],
      ),

    page: (given: ListOf<InitiativeFilter, InitiativeOrder>) =>
      rootPage(reader, seal, Initiative, given, {
        field: 'Query.initiatives',
        conditions: [
          whenGiven(given.filter?.kind, (kinds) => oneOf('t.kind', kinds)),
          whenGiven(given.filter?.state, (states) => oneOf('t.state', states)),
          whenGiven(given.filter?.group, joinedBy),
          whenGiven(given.filter?.closesBefore, (instant) => where('t.closes_at < ?', instant)),
        ],
        order: orderTerms(
          given.orderBy,
          { CREATED_AT: 'createdAt', CLOSES_AT: 'closesAt' },
          { field: 'CREATED_AT', direction: 'DESC' },
        ),
      }),
  };
}

export type InitiativesRepository = ReturnType<typeof createInitiativesRepository>;
