import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { shanghaiDay } from '../domain/shanghai-day';
import type { Cohort } from '../programmes/entities/cohort';
import { enterState } from './enter-state';
import { Enrolment } from './entities/enrolment';
import { setSeatsTaken } from './set-seats-taken';

/**
 * Gives the free seats of a locked cohort to those who wait, the first one first. Whoever waits is
 * read with everybody's eyes: the one who gave the seat back need not know who gets it.
 */
export async function moveUp(work: Work, cohort: Cohort): Promise<void> {
  if (cohort.cancelledOn !== null || cohort.startsOn <= shanghaiDay(work.now)) return;
  const free = cohort.seats - cohort.seatsTaken;
  if (free <= 0) return;
  const waiting = await work.everything.find(
    Enrolment,
    [where("t.cohort_id = ? AND t.state = 'WAITLISTED'", cohort.id)],
    [{ property: 'waitingPosition', direction: 'ASC' }],
    free,
  );
  // From the end: whoever leaves the list moves those behind, who are told already.
  for (const row of [...waiting].reverse()) {
    await enterState(work, row, { state: 'ADMITTED', reason: 'a seat was given back' });
  }
  if (waiting.length > 0) await setSeatsTaken(work, cohort, cohort.seatsTaken + waiting.length);
}
