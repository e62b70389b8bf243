import { newId } from '../../../../platform/id';
import { Cohort } from '../../../../subgraphs/training/programmes/entities/cohort';
import type { TestGraph } from '../../graph';

const dayMs = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10);

/** A cohort of ten free seats that takes applications until tomorrow and begins in ten days. */
export async function givenCohort(
  graph: TestGraph,
  given: Partial<Cohort> & { readonly programmeId: string },
): Promise<Cohort> {
  const row: Cohort = {
    id: newId(),
    label: '2026-1',
    city: null,
    seats: 10,
    seatsTaken: 0,
    applicationsOpenAt: new Date(Date.now() - dayMs),
    applicationsCloseAt: new Date(Date.now() + dayMs),
    startsOn: dayFromNow(10),
    endsOn: dayFromNow(100),
    cancelledOn: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('training');
  await manager.insert(Cohort, row);
  return row;
}
