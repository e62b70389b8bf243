import type { CursorSeal } from '../../../platform/connection/cursor';
import { createEntityList } from '../../../platform/connection/entity-list';
import { orderTerms } from '../../../platform/connection/order';
import type { Reader } from '../../../platform/reading/reader';
import type { Given } from '../given';
import type { OfferedSessionOrder } from '../resolver-types.generated';
import { OfferedSession } from './entities/offered-session';
import { sessionConditions, type SessionFilter } from './session-conditions';

/** All SQL of the offered sessions. */
export function createSessionsRepository(reader: Reader, seal: CursorSeal, now: Date) {
  return {
    findSessions: (ids: readonly string[]) => reader.byKeys(OfferedSession, 'id', ids),
    list: createEntityList(
      reader,
      seal,
      OfferedSession,
      (given: Given<SessionFilter, OfferedSessionOrder>) => ({
        conditions: sessionConditions(given.filter, now),
        order: orderTerms(given.orderBy, { STARTS_AT: 'startsAt' }, { field: 'STARTS_AT' }),
      }),
    ),
  };
}

export type SessionsRepository = ReturnType<typeof createSessionsRepository>;
