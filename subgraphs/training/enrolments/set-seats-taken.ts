import type { Work } from '../../../platform/commands/work';
import { Cohort } from '../programmes/entities/cohort';

/**
 * Writes how many seats of a locked cohort are taken. Its version stays: that somebody got a seat
 * must not spoil what somebody else is writing about the cohort.
 */
export async function setSeatsTaken(
  { manager }: Work,
  cohort: Cohort,
  seatsTaken: number,
): Promise<Cohort> {
  await manager.update(Cohort, { id: cohort.id }, { seatsTaken });
  return { ...cohort, seatsTaken };
}
