import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { outcomeOf, type BookingOutcome } from '../booking-outcome';
import { visitingRefusal } from '../domain/visiting-refusal';
import { enterState } from '../enter-state';
import { openVersion } from '../open-booking';

interface CloseVisit {
  readonly id: string;
  readonly expectedVersion: number;
  readonly became: 'COMPLETED' | 'NO_SHOW';
}

/** The hospital says what became of a visit that has begun. */
export async function closeVisit(work: Work, input: CloseVisit): Promise<BookingOutcome> {
  const row = await openVersion(work, input, {
    parties: ['hospital'],
    action: 'close visits to this hospital',
  });
  const now = await work.databaseTime();
  refuse(visitingRefusal(row, input.became, now));
  return outcomeOf(await enterState(work, row, { state: input.became, at: now }));
}
