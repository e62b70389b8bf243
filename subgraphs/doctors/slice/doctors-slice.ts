import type { EntityManager } from 'typeorm';
import { badInput } from '../../../platform/errors';
import { daysAfter } from '../domain/days-after';
import { createSliceRepository } from './repository';

interface Figure {
  readonly groupId: string | null;
  readonly measure: string;
  readonly value: number;
}

/** Half-open days, for the named groups or, with null, for the whole register. */
interface SliceInput {
  readonly groupIds: readonly string[] | null;
  readonly from: string;
  readonly to: string;
}

/** What the register and the bookings measure: stocks on the last day, flows over the period. */
export async function doctorsSlice(
  manager: EntityManager,
  { groupIds, from, to }: SliceInput,
): Promise<Figure[]> {
  if (from >= to) throw badInput('PERIOD_REVERSED', 'from must be before to.');
  const slice = createSliceRepository(manager);
  const [engaged, completed] = await Promise.all([
    slice.countEngaged(groupIds, daysAfter(to, -1)),
    slice.countCompleted(groupIds, from, to),
  ]);
  const engagedOf = new Map(engaged.map((row) => [row.groupId, row] as const));
  const completedOf = new Map(completed.map((row) => [row.groupId, row.completed] as const));

  return (groupIds ?? [null]).flatMap((groupId) => {
    const { headcount = 0, fullTime = 0, reserve = 0 } = engagedOf.get(groupId) ?? {};
    return [
      { groupId, measure: 'headcount', value: Number(headcount) },
      { groupId, measure: 'full_time', value: Number(fullTime) },
      { groupId, measure: 'reserve', value: Number(reserve) },
      { groupId, measure: 'bookings_completed', value: Number(completedOf.get(groupId) ?? 0) },
    ];
  });
}
