import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import { caseDays } from '../../../seed/case-days';
import type { World } from '../../../seed/world';
import { addCase } from './add-case';
import { createIncomes, type Incomes } from './incomes';
import { planCase } from './plan-case';

const sayEvery = 250_000;

/** Every operation with its procedures, steps, bill and settlement; what departments earned by month. */
export async function seedCases(
  world: World,
  write: BulkWriter,
  say: (line: string) => void,
): Promise<Incomes> {
  const incomes = createIncomes();
  let index = 0;
  let isSomebodyInTheatre = false;
  for (const { day, agreements } of caseDays(world)) {
    for (const agreement of agreements) {
      // Somebody is being operated on at the very moment, however small the world is.
      const now = day > world.asOf && !isSomebodyInTheatre;
      const planned = planCase(world, agreement, index, now ? world.asOf : day);
      if (planned.row.state === 'IN_THEATRE') isSomebodyInTheatre = true;
      addCase(world, planned, write, incomes);
      index += 1;
      if (index % sayEvery === 0) say(`${index} of ${world.scale.cases} operations`);
      if (write.isFull) await write.drain();
    }
  }
  return incomes;
}
