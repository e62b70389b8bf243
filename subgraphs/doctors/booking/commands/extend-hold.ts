import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { outcomeOf, type BookingOutcome } from '../booking-outcome';
import { extendedHold } from '../domain/extended-hold';
import { isOverdue } from '../domain/overdue';
import { enterState } from '../enter-state';
import { expireOverdue } from '../expire-overdue';
import { openVersion } from '../open-booking';
import { holdSeconds } from '../hold-seconds';

interface ExtendHold {
  readonly id: string;
  readonly expectedVersion: number;
  readonly ttlSeconds?: number | null;
}

/** The hospital needs a little longer. */
export async function extendHold(work: Work, input: ExtendHold): Promise<BookingOutcome> {
  const seconds = holdSeconds(input.ttlSeconds);
  const row = await openVersion(work, input, {
    parties: ['hospital'],
    action: 'extend holds of this hospital',
  });
  const now = await work.databaseTime();
  await expireOverdue(work, row.doctorId, now, row.id);
  const { state, createdAt, holdExpiresAt, holdExtensions } = row;
  if (state !== 'HELD' || holdExpiresAt === null) {
    throw refused('NOT_HELD', { state });
  }
  if (isOverdue(row, now)) throw refused('HOLD_EXPIRED', { expiredAt: holdExpiresAt });
  const extended = extendedHold({ createdAt, holdExpiresAt, holdExtensions }, seconds, now);
  if ('refusal' in extended) return refuse(extended.refusal) as never;
  const changes = { holdExpiresAt: extended.expiresAt, holdExtensions: holdExtensions + 1 };
  return outcomeOf(
    await enterState(work, row, { state: 'HELD', at: now, reason: 'EXTENDED', changes }),
  );
}
