import { removeMarked } from '../../platform/bulk/remove-marked';
import { syntheticIds } from '../../seed/seed-id';
import type { SeededSchemas } from './open-seeded';
import { seededNames } from './seed-order';
import { readMark, removeMarks } from './world-marks';

/** Removes the synthetic world and nothing else; cut off in between, it is simply done again. */
export async function resetWorld(
  { databases }: SeededSchemas,
  say: (line: string) => void,
): Promise<boolean> {
  let found = false;
  for (const name of seededNames) {
    const database = databases[name];
    say(`Removing the synthetic world from ${name}`);
    const tables = await removeMarked(database, { ...syntheticIds, flag: 'synthetic' });
    if (tables > 0 || (await readMark(database)) !== null) found = true;
    await removeMarks(database); // last: until then it counts as begun
  }
  return found;
}
